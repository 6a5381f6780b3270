/** UA 72/24, sixth call, in French. */
import type { DemonstrationText } from "../../demonstration.ts";
import { prose } from "../prose.ts";
import { text as seventh } from "../ua-72-24-seventh/fr.ts";

export const text: DemonstrationText = {
  lang: "fr",
  title: "Venezuela : une amnistie qui en oublie des centaines",
  summary: prose(`
    Le Venezuela s’est doté d’une loi d’amnistie en février 2026, et bien des personnes sont rentrées chez
    elles grâce à elle. Pourtant, le 6 avril, au moins 485 autres étaient toujours détenues pour des motifs
    politiques : leur demande a été rejetée, ou personne ne l’a tranchée. Demandez à la présidente par
    intérim, Delcy Rodríguez, de les libérer toutes, de faire abandonner les poursuites et de protéger leur
    vie d’ici là.
  `),
  background: prose(`
    Selon les chiffres publiés, la loi d’amnistie de février 2026 avait été appliquée à plus de 8 000
    personnes à la fin du mois de mars. D’autres ont été laissées de côté. Les sœurs Samantha et Aranza
    Hernández, 16 et 19 ans, détenues depuis novembre 2025 et accusées de terrorisme, ont essuyé un refus. De
    même Perkins Rocha, assigné à résidence, ainsi que Javier Tarazona et le journaliste Rory Branker, qui ne
    sont sortis que sous conditions. Martha Lía Grajales a été amnistiée, mais le 13 avril son organisation,
    SurGentes, signalait que le parquet faisait encore expertiser son téléphone.

    Les libérations ont commencé en janvier, après la capture de Nicolás Maduro et de Cilia Flores par les
    forces des États-Unis, le 3, la prestation de serment de Delcy Rodríguez et l’annonce, par le président de
    l’Assemblée nationale, de nombreuses libérations. Trois mois plus tard, le 6 avril, l’organisation Foro
    Penal comptait encore 485 personnes détenues pour des motifs politiques. Emirlendris Benítez, María
    Auxiliadora Delgado et Juan Carlos Marrufo étaient du nombre. De Jorgen Guanares, aucune trace. Alfredo
    Díaz était mort en détention en décembre 2025.

    Plus de 2 000 personnes, dont des enfants, ont été arrêtées après l’élection du 28 juillet 2024. Depuis,
    libérations et nouvelles arrestations se succèdent, et quiconque sort sous conditions peut être renvoyé en
    prison à tout moment.
  `),
  afterDeadlineNote: prose(`
    Pour écrire après cette date, demandez d’abord à la section de votre pays si les lettres sont encore
    utiles.
  `),
  riskNotice: seventh.riskNotice ?? null,
};
