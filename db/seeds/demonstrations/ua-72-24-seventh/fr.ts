/** UA 72/24, seventh call, in French. */
import type { DemonstrationLetter, DemonstrationText } from "../../demonstration.ts";
import { prose } from "../prose.ts";

export const text: DemonstrationText = {
  lang: "fr",
  title: "Une sœur est rentrée. Au Venezuela, des centaines de personnes restent détenues",
  summary: prose(`
    Samantha Hernández, 16 ans, a obtenu une libération conditionnelle le 18 mai 2026. Pas sa sœur Aranza. Au
    moins 457 personnes, et plus de 600 selon un autre décompte, restent détenues au Venezuela pour des motifs
    politiques ; certaines ont besoin de soins d’urgence, et pour d’autres, personne ne veut dire où elles se
    trouvent. Demandez au Procureur général de les libérer toutes et, d’ici là, de faire en sorte que l’on
    sache où est chacune d’elles et qu’elle soit soignée.
  `),
  background: prose(`
    Aranza Hernández avait 19 ans lorsqu’elle a été arrêtée, le 20 novembre 2025 ; sa sœur cadette Samantha et
    elle ont été accusées de terrorisme. Toutes deux ont demandé à bénéficier de la loi d’amnistie ; toutes
    deux ont essuyé un refus. Le 18 mai 2026, Samantha, 16 ans, a été libérée sous conditions. Aranza est
    toujours détenue.

    Les annonces de libérations ont dépassé les libérations elles-mêmes. Après la capture de Nicolás Maduro et
    de Cilia Flores par les forces des États-Unis, le 3 janvier 2026, Delcy Rodríguez a prêté serment comme
    présidente par intérim et, le 8 janvier, le président de l’Assemblée nationale, Jorge Rodríguez, a promis
    la libération d’un grand nombre de personnes détenues ; ce jour-là, l’organisation Foro Penal n’a pu en
    confirmer que 42. Au 24 février, elle avait confirmé 436 sorties de prison depuis le 8 janvier, ainsi que
    109 libérations définitives au titre de la loi d’amnistie, adoptée par le Parlement le 19 février. En mai,
    300 autres libérations ont été annoncées. La plupart des personnes sorties restent soumises à des
    conditions, et les poursuites engagées contre elles ne sont pas closes.

    Les organisations qui accompagnent les familles n’arrivent pas au même total : Foro Penal comptait au
    moins 457 personnes détenues pour des motifs politiques le 25 mai 2026, tandis que Justicia, Encuentro y
    Perdón en compte plus de 600. Parmi elles, Emirlendris Benítez et Juan Carlos Marrufo ont un besoin urgent
    de soins médicaux qu’ils ne reçoivent pas. On est sans nouvelles de Jorgen Guanares depuis août 2024.
    Victor Hugo Quero Navas n’a pas retrouvé la liberté : il est mort en détention.

    Ces affaires s’inscrivent dans une longue série. Après l’élection présidentielle du 28 juillet 2024, plus
    de 2 000 personnes ont été arrêtées, dont des enfants et des personnes handicapées, souvent pour
    « terrorisme » ou « incitation à la haine », des accusations qui semblent sans fondement. On a parlé d’une
    porte tournante : quand les uns sortent, d’autres entrent. Les organisations qui prennent la parole sont
    elles-mêmes harcelées et poursuivies. En mai 2025, environ 7,9 millions de personnes avaient quitté le
    pays.

    Les instances internationales observent. Depuis 2020, la mission d’établissement des faits des Nations
    unies sur le Venezuela rend compte d’homicides, de disparitions forcées, de détentions arbitraires et
    d’actes de torture commis depuis 2014, et du rôle qu’y joue le système judiciaire. En novembre 2021, le
    Bureau du Procureur de la Cour pénale internationale a ouvert une enquête sur d’éventuels crimes contre
    l’humanité commis au moins depuis avril 2017, notamment l’emprisonnement illégal, la torture, les
    violences sexuelles et la persécution politique.
  `),
  riskNotice: prose(`
    Si vous vivez au Venezuela, si vous y avez de la famille ou comptez vous y rendre, réfléchissez avant de
    signer : une lettre peut permettre de remonter à la personne qui l’envoie. Vous pouvez omettre votre nom
    et votre ville, ou demander à quelqu’un qui vit ailleurs d’écrire à votre place. Ce site ne conserve rien
    de ce que vous saisissez ici.
  `),
};

export const modelLetter: DemonstrationLetter = {
  lang: "fr",
  salutation: "Monsieur le Procureur général,",
  body: prose(`
    Je vous écris, à vous qui dirigez le ministère public, pour demander que toutes les personnes
    arbitrairement détenues au Venezuela pour des motifs politiques soient libérées sans délai et sans
    condition.

    Le 18 mai 2026, Samantha Hernández, âgée de seize ans, a obtenu une libération conditionnelle. Sa sœur
    Aranza, arrêtée le 20 novembre 2025 à dix-neuf ans, est toujours détenue. La porte qui s’est ouverte pour
    l’une peut s’ouvrir pour l’autre, et pour des centaines d’autres : au moins 457, selon le décompte de Foro
    Penal au 25 mai.

    Certaines ne peuvent pas attendre. Emirlendris Benítez et Juan Carlos Marrufo ont un besoin urgent de
    soins médicaux qu’ils ne reçoivent pas. On est sans nouvelles de Jorgen Guanares depuis août 2024. La mort
    en détention de Victor Hugo Quero Navas montre ce que peut coûter l’attente.

    Je vous prie respectueusement d’ordonner la libération immédiate de toutes ces personnes ; de révéler ce
    que sont devenues celles dont les familles sont sans nouvelles ; et de garantir à toute personne encore
    détenue des soins, la visite de ses proches et un avocat ou une avocate de son choix. Je vous saurais gré
    de m’informer des mesures prises.
  `),
  closing: "Je vous prie d’agréer, Monsieur le Procureur général, l’expression de ma haute considération.",
};
