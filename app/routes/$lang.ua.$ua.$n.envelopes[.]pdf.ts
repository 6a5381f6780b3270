/** Envelope pages alone. */
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { usualEnvelope } from "#app/domain/delivery/envelope-format.ts";
import { answerWithAddresses } from "./$lang.ua.$ua.$n.write/addresses-file.server.ts";
import { writePage } from "./$lang.ua.$ua.$n.write/campaign-address.server.ts";

export const loader = ({ params }: LoaderFunctionArgs) => redirect(writePage(params));

export const action = (args: ActionFunctionArgs) =>
  answerWithAddresses(args, (order) => ({
    ...order,
    kind: "envelopes",
    envelopes: order.envelopes ?? usualEnvelope(order.paper),
  }));
