/** The addresses alone, on sheets of labels. */
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { usualLabels } from "#app/domain/delivery/label-sheet.ts";
import { answerWithAddresses } from "./$lang.ua.$ua.$n.write/addresses-file.server.ts";
import { writePage } from "./$lang.ua.$ua.$n.write/campaign-address.server.ts";

export const loader = ({ params }: LoaderFunctionArgs) => redirect(writePage(params));

export const action = (args: ActionFunctionArgs) =>
  answerWithAddresses(args, (order) => ({
    ...order,
    kind: "labels",
    labels: order.labels ?? usualLabels(order.paper),
  }));
