/** UA 900/26, first call: the model letter in Portuguese. */
import type { DemonstrationLetter } from "../../demonstration.ts";
import { prose } from "../prose.ts";

export const modelLetter: DemonstrationLetter = {
  lang: "pt",
  salutation: "Senhor Ministro,",
  body: prose(`
    Escrevo-lhe a respeito de Noor Adelmar, que há nove anos conduz o barco-biblioteca do rio Sarn e que agora
    se encontra na prisão do porto de Ostrame.

    Ela foi detida depois de ler em voz alta, a pedido de um camponês, um relatório sobre o rio que o próprio
    serviço de águas tinha tornado público um mês antes. Ninguém põe um país em perigo por ler o que o seu
    governo publicou. Não foi acusada de crime algum, não lhe foi permitido ver um advogado e, segundo a irmã,
    não recebe os medicamentos de que precisa para o coração.

    Peço-lhe respeitosamente que ordene a sua libertação imediata e incondicional. Até lá, peço que assegure
    que ela receba a medicação e seja vista por um médico, que possa falar a sós com um advogado ou uma
    advogada da sua escolha e que a família possa visitá-la com regularidade.

    Peço-lhe também que o livro de empréstimos da biblioteca seja devolvido sem ser aberto. O que cada pessoa
    lê só a ela diz respeito, e ninguém deveria ter de devolver um livro às escuras.

    Dois dos seus antecessores puseram fim a detenções como esta com uma assinatura. Espero saber em breve que
    o senhor fez o mesmo.
  `),
  closing: "Respeitosamente,",
};
