/** What somebody typed on an earlier page, carried along unseen. */
export function HiddenFields({ fields, prefix = "" }: { fields: [string, string][]; prefix?: string }) {
  return fields.map(([name, value]) => (
    // A textarea keeps line ends, which a hidden input may not.
    <textarea key={name} name={prefix + name} defaultValue={value} hidden readOnly />
  ));
}
