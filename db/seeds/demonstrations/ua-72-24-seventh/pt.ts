/** UA 72/24, seventh call: the model letter in Portuguese. */
import type { DemonstrationLetter } from "../../demonstration.ts";
import { prose } from "../prose.ts";

export const modelLetter: DemonstrationLetter = {
  lang: "pt",
  salutation: "Senhor Procurador-Geral,",
  body: prose(`
    Dirijo-me a Vossa Excelência, que chefia o Ministério Público, para lhe pedir que todas as pessoas detidas
    arbitrariamente na Venezuela por motivos políticos sejam libertadas sem demora e sem condições.

    Em 18 de maio de 2026, Samantha Hernández, de 16 anos, obteve liberdade condicional. A sua irmã Aranza,
    presa em 20 de novembro de 2025 aos 19 anos, continua detida. A porta que se abriu para uma pode abrir-se
    para a outra e para centenas de outras pessoas: pelo menos 457, segundo a contagem do Foro Penal em 25 de
    maio.

    Algumas dessas pessoas não podem esperar. Emirlendris Benítez e Juan Carlos Marrufo precisam com urgência
    de cuidados médicos que não recebem. Desde agosto de 2024 nada se sabe de Jorgen Guanares. A morte de
    Victor Hugo Quero Navas sob custódia mostra quanto a demora pode custar.

    Peço-lhe respeitosamente que ordene a libertação imediata de todas essas pessoas; que revele o destino e o
    paradeiro daquelas cujas famílias estão sem notícias; e que garanta a quem permanecer sob custódia
    cuidados médicos, visitas da família e a defesa por um advogado ou uma advogada de sua confiança. Agradeço
    desde já que me informe das medidas tomadas.
  `),
  closing: "Respeitosamente,",
};
