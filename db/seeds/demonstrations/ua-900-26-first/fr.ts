/** UA 900/26, first call, in French. Country, people and offices are invented. */
import type { DemonstrationLetter, DemonstrationText } from "../../demonstration.ts";
import { prose } from "../prose.ts";

export const text: DemonstrationText = {
  lang: "fr",
  title: "Un bateau-bibliothèque est resté vide : libérez Noor Adelmar",
  summary: prose(`
    Ceci est un cas inventé, écrit pour que vous puissiez essayer ce site de la première page jusqu’à la
    lettre postée. Aucun pays ne s’appelle Ilvadra, personne dans cette histoire n’existe et les adresses ne
    mènent nulle part. Dans l’histoire, Noor Adelmar, qui tient un bateau-bibliothèque sur le fleuve Sarn, est
    détenue pour avoir lu à voix haute un rapport public. Le ministre de la Justice peut la laisser rentrer
    chez elle.
  `),
  background: prose(`
    (Inventé, comme tout sur cette page.) Depuis neuf ans, Noor Adelmar remonte et descend le fleuve Sarn à
    bord d’un bateau chargé de deux mille livres. Dans les villages sans école, elle passe la nuit et lit à
    voix haute pour qui veut venir. Un soir, un paysan lui a apporté le rapport que le service des eaux du
    gouvernement avait lui-même rédigé sur le fleuve, public depuis un mois, et lui a demandé ce qu’il disait,
    car il ne savait pas le lire. Elle l’a lu aux gens réunis sur le ponton, les onze pages, et n’a répondu à
    aucune question.

    Deux jours plus tard, des agents sont montés à bord, ont saisi le rapport et le registre des prêts, et ont
    emmené Noor Adelmar. Elle est détenue à la prison du port d’Ostrame au titre d’un règlement contre la
    propagation d’alarmes, qui permet de retenir une personne quatre-vingt-dix jours sans l’inculper. Elle a
    pu voir sa sœur une seule fois, et aucun avocat. Sa sœur affirme qu’on ne lui donne pas les comprimés
    qu’elle prend pour le cœur.

    Le registre des prêts est un autre sujet d’inquiétude : il dit qui a emprunté quel livre. Le long du
    fleuve, on commence à rapporter les siens la nuit. L’association des bibliothèques d’Ilvadra a demandé que
    le registre lui soit rendu sans avoir été ouvert ; elle n’a pas reçu de réponse.

    D’après la Constitution d’Ilvadra, ou ce qui en tient lieu, le ministre de la Justice peut mettre fin à
    une telle détention en signant une feuille de papier. Deux de ses prédécesseurs l’ont fait après l’arrivée
    de lettres. Dans cette histoire, la vôtre pourrait être du nombre.
  `),
  afterDeadlineNote: prose(`
    Après cette date, il ne se passe rien : l’échéance de ce cas inventé est sans cesse repoussée, pour qu’il
    y en ait toujours un à essayer.
  `),
  riskNotice: prose(`
    Ce cas ne peut nuire à personne, puisque son pays n’existe pas. Dans une vraie campagne, c’est ici que les
    personnes qui vivent dans le pays, y ont de la famille ou comptent s’y rendre trouvent ce à quoi réfléchir
    avant de signer.
  `),
};

export const modelLetter: DemonstrationLetter = {
  lang: "fr",
  salutation: "Monsieur le Ministre,",
  body: prose(`
    Je vous écris au sujet de Noor Adelmar, qui tient depuis neuf ans le bateau-bibliothèque du fleuve Sarn et
    qui est aujourd’hui détenue à la prison du port d’Ostrame.

    Elle a été arrêtée après avoir lu à voix haute, à la demande d’un paysan, un rapport sur le fleuve que le
    service des eaux avait lui-même rendu public un mois plus tôt. Nul ne met un pays en danger en lisant ce
    que son gouvernement a publié. Elle n’a été inculpée d’aucune infraction, elle n’a pas pu voir d’avocat
    et, selon sa sœur, elle ne reçoit pas les médicaments dont elle a besoin pour le cœur.

    Je vous demande respectueusement d’ordonner sa libération immédiate et sans condition. D’ici là, je vous
    prie de veiller à ce qu’elle reçoive son traitement et soit examinée par un médecin, à ce qu’elle puisse
    s’entretenir en privé avec l’avocat ou l’avocate de son choix et à ce que sa famille puisse lui rendre
    visite régulièrement.

    Je vous demande également de faire restituer, sans qu’il soit ouvert, le registre des prêts. Ce que lit
    chacun ne regarde que lui.

    Deux de vos prédécesseurs ont mis fin d’une signature à des détentions semblables. J’espère apprendre
    bientôt que vous aurez fait de même.
  `),
  closing: "Je vous prie d’agréer, Monsieur le Ministre, l’expression de ma haute considération.",
};
