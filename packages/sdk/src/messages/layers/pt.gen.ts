// Written by `pnpm generate` from schemas/. Do not edit.
import type { Language } from '../language.ts';

export const pt: Language = {
  "direction": "ltr",
  "comma": ", ",
  "messages": {
    "read/encoding": [
      "O ficheiro não é texto UTF-8: o byte {byte} na posição {byteOffset}, a seguir a “{near}”, não pertence a nenhum caráter.",
      "Grave de novo o ficheiro com a codificação UTF-8 e verifique depois os nomes e os acentos."
    ],
    "read/encoding windows-1252": [
      "O ficheiro foi provavelmente gravado em Windows-1252 ou Latin-1, e não em UTF-8: o byte {byte} na posição {byteOffset}, a seguir a “{near}”, seria então “{character}”.",
      "Abra o ficheiro no programa que o escreveu, verifique se aí aparece “{character}” e grave-o com a codificação UTF-8."
    ],
    "read/encoding other-encoding": [
      "O ficheiro está escrito na codificação {found}; um documento é escrito em UTF-8.",
      "Grave de novo o ficheiro com a codificação UTF-8."
    ],
    "read/encoding not-text": [
      "Isto não é um texto JSON, mas um ficheiro de outro tipo: {found}.",
      "Verifique se este é o ficheiro certo ou exporte o seu conteúdo em JSON."
    ],
    "read/encoding cut-off": [
      "O ficheiro termina a meio de um caráter, a seguir a “{near}”: foi provavelmente cortado ao ser copiado ou enviado.",
      "Obtenha de novo o ficheiro e compare o seu tamanho com o do original."
    ],
    "read/empty": [
      "O ficheiro está vazio.",
      "Verifique se este é o ficheiro certo e se foi gravado por inteiro."
    ],
    "read/too-deep": [
      "Há aqui mais de {limit} objetos e listas uns dentro dos outros; nenhum documento precisa de tantos níveis.",
      "Procure acima deste lugar parênteses retos ou chavetas abertos e não fechados, ou um conteúdo posto dentro de si próprio."
    ],
    "read/syntax": [
      "O ficheiro não é JSON bem formado: o que está perto de “{near}” não pode estar aí.",
      "Corrija este lugar. Um editor que conheça JSON assinala-o; um ficheiro exportado por um programa deve, de preferência, ser exportado de novo."
    ],
    "read/syntax unclosed": [
      "O ficheiro termina, mas “{open}” da linha {openLine}, coluna {openColumn}, ainda está aberto.",
      "Acrescente “{close}”, que falta. Se faltar o fim do ficheiro, obtenha de novo o ficheiro."
    ],
    "read/syntax unclosed-string": [
      "O texto que começa aqui com {found} não tem aspas de fecho nesta linha.",
      "Feche o texto com aspas duplas retas; escreva uma mudança de linha dentro de um texto como \\n."
    ],
    "read/syntax raw-control": [
      "Um texto contém o caráter de controlo {codePoint} tal como é.",
      "Retire-o; escreva uma tabulação dentro de um texto como \\t."
    ],
    "read/syntax escape": [
      "“{found}” não tem significado num texto JSON, onde a barra invertida inicia um caráter especial.",
      "Escreva uma barra invertida como \\\\, por exemplo C:\\\\relatorios."
    ],
    "read/syntax comment": [
      "O JSON não admite comentários.",
      "Retire o comentário ou ponha-o num campo de texto do documento."
    ],
    "read/syntax number": [
      "“{found}” não está escrito como o JSON escreve os números.",
      "Escreva apenas algarismos e um ponto decimal, como 1234.5: sem zero nem sinal mais no início, sem unidade, sem espaços entre os grupos."
    ],
    "read/syntax decimal-comma": [
      "“{found}” tem uma vírgula decimal; em JSON, a vírgula termina o valor.",
      "Escreva um ponto decimal, como 12.5."
    ],
    "read/syntax quotation-mark": [
      "Estão aqui as aspas {found}; o JSON só conhece as aspas duplas retas.",
      "Substitua-as, e também as que fecham o texto, por aspas duplas retas."
    ],
    "read/syntax invisible": [
      "Entre os valores está o caráter {codePoint}, que não se vê ou parece um espaço.",
      "Elimine-o; vem muitas vezes de uma cópia de uma página Web ou de um documento de texto."
    ],
    "read/syntax after-end": [
      "O documento está completo antes deste lugar, mas segue-se ainda algo: “{found}”.",
      "Retire o que se segue ou verifique os parênteses retos e as chavetas acima: um ficheiro contém um só documento."
    ],
    "read/syntax missing-colon": [
      "O nome {name} não é seguido de dois pontos.",
      "Escreva dois pontos e o valor a seguir ao nome."
    ],
    "read/syntax not-json": [
      "O ficheiro não começa como JSON, mas por “{found}”.",
      "Verifique se este é o ficheiro certo e não, por exemplo, uma página Web ou uma tabela em CSV."
    ],
    "read/syntax trailing-comma": [
      "Nada se segue a esta vírgula antes de “{found}”.",
      "Retire a vírgula; não há nenhuma a seguir ao último valor."
    ],
    "read/syntax missing-value": [
      "Falta o valor antes de “{found}”.",
      "Escreva o valor ou, se não houver nenhum, retire o nome e os dois pontos."
    ],
    "read/syntax wrong-bracket": [
      "Está aqui “{found}”, mas primeiro é preciso fechar “{open}” da linha {openLine}, coluna {openColumn}.",
      "Escreva aqui “{close}” ou corrija o sinal de abertura."
    ],
    "read/syntax colon-in-list": [
      "Numa lista, escrita entre parênteses retos, os valores não têm nome.",
      "Retire o nome e os dois pontos ou ponha os nomes e os valores entre chavetas."
    ],
    "read/syntax missing-comma": [
      "Falta aqui uma vírgula, antes de “{found}”.",
      "Escreva uma vírgula entre os dois."
    ],
    "read/syntax inner-quotation-mark": [
      "O texto termina nestas aspas, mas “{found}” vem a seguir sem vírgula.",
      "Se as aspas fazem parte do texto, escreva \\\" em seu lugar, e também no lugar das que lhes correspondem, ou “…”. Se não, falta aqui uma vírgula."
    ],
    "read/syntax extra-comma": [
      "Não há nenhum valor antes desta vírgula.",
      "Retire a vírgula ou escreva o valor que falta."
    ],
    "read/syntax unquoted-name": [
      "O nome “{found}” não está entre aspas.",
      "Ponha o nome entre aspas duplas retas."
    ],
    "read/syntax missing-name": [
      "Espera-se aqui um nome entre aspas, e não “{found}”.",
      "Escreva o nome e dois pontos antes do valor ou ponha os valores sem nome entre parênteses retos."
    ],
    "read/syntax word": [
      "“{found}” não é nem um texto entre aspas nem um número.",
      "Ponha o texto entre aspas duplas retas. Só true, false e null se escrevem sem elas; um valor que não é um número (NaN, Infinity) omite-se."
    ],
    "read/first-line": [
      "“{collection}” não está vazia na primeira linha, embora os seus elementos estejam nas linhas seguintes.",
      "Ponha cada elemento numa linha própria e deixe uma lista vazia, [], na primeira linha."
    ],
    "read/first-line absent": [
      "As linhas seguintes contêm elementos de “{collection}”, mas a primeira linha não tem essa lista.",
      "Acrescente “{collection}” com uma lista vazia, [], à primeira linha; se as linhas seguintes pertencem a outro documento, ponha-as num ficheiro próprio."
    ],
    "read/too-large": [
      "O elemento que começa aqui tem mais de {limit} bytes; nenhum elemento pode ser tão longo.",
      "Procure aqui um parêntese reto, uma chaveta ou aspas abertos e não fechados; caso contrário, divida o elemento."
    ],
    "read/too-large document": [
      "Até aqui, o documento tem mais de {limit} bytes além dos elementos que podem ser lidos um a um.",
      "Verifique se este é o ficheiro certo e se nada se repete nele por engano; caso contrário, divida-o em vários documentos."
    ],
    "read/too-large once": [
      "O documento tem mais de {limit} bytes e só pode ser lido uma vez; um documento grande tem de ser lido duas vezes.",
      "Grave-o primeiro num ficheiro e verifique esse ficheiro."
    ],
    "read/damaged": [
      "O ficheiro comprimido está danificado: depois de {byteOffset} bytes do documento, nada mais se consegue descomprimir.",
      "Comprima de novo o documento ou peça de novo o ficheiro."
    ],
    "read/damaged cut-off": [
      "O ficheiro comprimido está truncado: termina depois de {byteOffset} bytes do documento.",
      "Copie ou transfira de novo o ficheiro, por inteiro."
    ],
    "read/duplicate-key": [
      "“{key}” figura duas vezes no mesmo objeto, na linha {firstLine} e de novo na linha {line}: os programas não leem todos o mesmo.",
      "Mantenha o que está certo e retire o outro."
    ],
    "read/forbidden-key": [
      "“{key}” não pode servir de nome: pode perturbar os programas que leem o documento.",
      "Escolha outro nome."
    ],
    "read/number-precision": [
      "O número {number} tem mais algarismos do que os programas conservam: muitos leriam {readAs}.",
      "Arredonde-o a 15 algarismos, no máximo. Um identificador feito de algarismos é um texto e escreve-se entre aspas."
    ],
    "read/number-precision too-large": [
      "O número {number} é maior do que 9007199254740991, até ao qual todos os programas conservam exatamente os números inteiros.",
      "Arredonde-o a 15 algarismos, no máximo. Um identificador feito de algarismos é um texto e escreve-se entre aspas."
    ],
    "read/number-range": [
      "O número {number} é maior ou está mais perto de zero do que os programas conseguem representar: muitos leriam {readAs}.",
      "Corrija o número ou o seu expoente."
    ],
    "read/lone-surrogate": [
      "O texto contém metade de um caráter, {codePoint}: provavelmente um emoji ou uma letra rara cortados em dois.",
      "Escreva de novo o caráter ou retire a metade."
    ],
    "read/lone-surrogate key": [
      "O nome “{key}” contém metade de um caráter, {codePoint}: provavelmente um emoji ou uma letra rara cortados em dois.",
      "Escreva de novo o caráter ou retire a metade."
    ],
    "read/control-character": [
      "O texto contém {codePoint}, um caráter que não se vê e que os programas tratam de modo diferente.",
      "Retire-o. Para uma mudança de linha escreva apenas \\n, para uma tabulação \\t."
    ],
    "read/control-character key": [
      "O nome “{key}” contém {codePoint}, um caráter que não se vê e que os programas tratam de modo diferente.",
      "Retire-o. Para uma mudança de linha escreva apenas \\n, para uma tabulação \\t."
    ],
    "read/bidi-character": [
      "O texto contém {codePoint}, que altera a ordem em que o texto é mostrado: o que se lê não é o que está gravado.",
      "Retire-o. Um texto árabe não precisa dele; as marcas U+200E, U+200F e U+061C são admitidas."
    ],
    "read/bidi-character key": [
      "O nome “{key}” contém {codePoint}, que altera a ordem em que o texto é mostrado: o que se lê não é o que está gravado.",
      "Retire-o. Um texto árabe não precisa dele; as marcas U+200E, U+200F e U+061C são admitidas."
    ],
    "read/not-nfc": [
      "O texto contém perto de “{near}” um caráter numa forma invulgar, como uma letra e o seu acento gravados em separado: textos de aspeto igual não seriam iguais.",
      "Escreva de novo a palavra ou faça normalizar o texto pelo programa que escreveu o ficheiro (forma normal C do Unicode)."
    ],
    "read/not-nfc key": [
      "O nome “{key}” contém perto de “{near}” um caráter numa forma invulgar, como uma letra e o seu acento gravados em separado: textos de aspeto igual não seriam iguais.",
      "Escreva de novo a palavra ou faça normalizar o texto pelo programa que escreveu o ficheiro (forma normal C do Unicode)."
    ],
    "read/not-nfc stacked-marks": [
      "O texto sobrepõe mais de {limit} acentos numa letra, perto de “{near}”.",
      "Retire os acentos que não têm significado."
    ],
    "structure/type": [
      "O valor não é do tipo certo.",
      "Consulte a referência do campo."
    ],
    "structure/type string": [
      "É preciso aqui um texto, e não {actual:types}.",
      "Ponha o valor entre aspas: {form:forms} Se for desconhecido, omita o campo inteiro."
    ],
    "structure/type compact-date": [
      "É preciso aqui uma data em forma de texto, e não de número.",
      "Escreva-a com hífenes e entre aspas: “{suggestion}”, se for esse o dia pretendido."
    ],
    "structure/type serial-date": [
      "É preciso aqui uma data, e não o número {value}: é assim que as folhas de cálculo, como o Excel, guardam um dia.",
      "Escreva entre aspas o dia que a folha de cálculo mostra; segundo a contagem habitual do Excel, é “{suggestion}”."
    ],
    "structure/type number": [
      "É preciso aqui um número, e não {actual:types}.",
      "Escreva o número sem aspas e com um ponto decimal: 71.5. Se for desconhecido, omita todo o campo."
    ],
    "structure/type integer": [
      "É preciso aqui um número inteiro, e não {actual:types}.",
      "Escreva um número inteiro sem aspas: 12."
    ],
    "structure/type boolean": [
      "É preciso aqui sim ou não, e não {actual:types}.",
      "Escreva true (sim) ou false (não), sem aspas."
    ],
    "structure/type array": [
      "É precisa aqui uma lista, e não {actual:types}.",
      "Ponha os elementos entre parênteses retos, mesmo que haja só um: [ … ]."
    ],
    "structure/type object": [
      "É preciso aqui um grupo de campos, e não {actual:types}.",
      "Escreva os campos entre chavetas: { \"campo\": valor }. Um texto em várias línguas escreve-se { \"pt\": \"…\", \"fr\": \"…\" }."
    ],
    "structure/type code-or-other": [
      "É preciso aqui um código da lista, ou um texto em seu lugar, e não {actual:types}.",
      "Escreva o código entre aspas ou, se a lista não tiver nenhum que sirva, { \"other\": { \"pt\": \"…\" } }."
    ],
    "structure/type fraction": [
      "É preciso aqui um número inteiro; {value} tem parte decimal.",
      "Escreva um número inteiro: 12."
    ],
    "structure/required": [
      "Falta aqui o campo “{property}”.",
      "Acrescente “{property}”. A referência do formato explica o seu significado e como se escreve."
    ],
    "structure/unknown-property": [
      "Não há aqui nenhum campo “{property}”.",
      "Verifique a grafia ou retire o campo. Os seus próprios dados vão em “extensions”."
    ],
    "structure/unknown-property suggestion": [
      "Não há aqui nenhum campo “{property}”. Queria dizer “{suggestion}”?",
      "Mude-lhe o nome para “{suggestion}” ou retire-o."
    ],
    "structure/not-in-profile": [
      "Um documento do perfil “{profile}” não tem o campo “{property}”.",
      "Retire “{property}” ou escolha o perfil que o tem."
    ],
    "structure/enum": [
      "“{value}” não é um dos valores admitidos.",
      "Use um destes valores: {allowed}."
    ],
    "structure/enum suggestion": [
      "“{value}” não é um dos valores admitidos. Queria dizer “{suggestion}”?",
      "Use um destes valores: {allowed}."
    ],
    "structure/enum empty": [
      "O texto está vazio; é preciso aqui um dos valores admitidos.",
      "Use um destes valores: {allowed}. Se ainda não se conhecer nenhum, omita todo o campo onde isso for admitido."
    ],
    "structure/pattern": [
      "“{value}” não está escrito na forma aqui exigida.",
      "Forma esperada: {form:forms}"
    ],
    "structure/pattern empty": [
      "O texto está vazio.",
      "Se o valor ainda não for conhecido, omita todo o campo onde isso for admitido. Caso contrário, forma esperada: {form:forms}"
    ],
    "structure/pattern odd-character": [
      "“{value}” contém o caráter {codePoint}, que não se vê ou se parece com outro.",
      "Elimine-o ou escreva-o de novo; vem muitas vezes de uma cópia. Forma esperada: {form:forms}"
    ],
    "structure/min-length": [
      "O texto é demasiado curto. Número de caracteres: {actual}; o mínimo é {limit}.",
      "Escreva o texto ou, se não houver nada a dizer, omita todo o campo."
    ],
    "structure/max-length": [
      "O texto é demasiado longo. Número de caracteres: {actual}; o máximo é {limit}.",
      "Encurte o texto ou remeta para um documento em “evidence” ou “sources”."
    ],
    "structure/max-length form": [
      "O texto é demasiado longo. Número de caracteres: {actual}; o máximo é {limit}.",
      "Forma esperada: {form:forms}"
    ],
    "structure/minimum": [
      "{value} é demasiado pequeno; o menor número admitido é {limit}.",
      "Verifique o número."
    ],
    "structure/maximum": [
      "{value} é demasiado grande; o maior número admitido é {limit}.",
      "Verifique o número e a sua unidade."
    ],
    "structure/min-items": [
      "A lista é demasiado curta. Número de elementos: {actual}; o mínimo é {limit}.",
      "Acrescente o que falta ou omita toda a lista onde isso for admitido."
    ],
    "structure/max-items": [
      "A lista é demasiado longa. Número de elementos: {actual}; o máximo é {limit}.",
      "Reparta o conteúdo por vários documentos."
    ],
    "structure/min-properties": [
      "Há aqui entradas a menos. Número de entradas: {actual}; o mínimo é {limit}.",
      "Um texto é dado em pelo menos uma língua: { \"pt\": \"…\" }."
    ],
    "structure/max-properties": [
      "Há aqui entradas a mais. Número de entradas: {actual}; o máximo é {limit}.",
      "Retire o que não é preciso."
    ],
    "structure/property-name": [
      "“{property}” não pode servir de chave aqui.",
      "As chaves de um texto são línguas (fr, en, ar, pt, es), as dos catálogos são nomes de listas, as das extensões são nomes de domínio invertidos (org.example.audit)."
    ],
    "structure/exactly-one": [
      "É preciso aqui exatamente um destes campos: {properties}. Encontrado: nenhum.",
      "Acrescente o que se aplica."
    ],
    "structure/exactly-one several": [
      "É preciso aqui exatamente um destes campos: {properties}. Encontrado: {found}.",
      "Mantenha o que se aplica e retire os outros."
    ],
    "structure/not-an-object": [
      "Um documento Waypost é um objeto JSON, escrito entre chavetas; isto não é.",
      "Parta de um documento novo: waypost init <format>."
    ],
    "structure/not-an-object unreadable": [
      "O que foi dado para avaliar não se lê como um documento: {reason}.",
      "Dê os bytes do ficheiro, o seu texto, ou o valor que JSON.parse faz dele."
    ],
    "structure/unknown-format": [
      "“{value}” não é um formato do Waypost.",
      "Dê a “format” um destes valores: {known}."
    ],
    "structure/unknown-format absent": [
      "O documento não diz de que formato é: falta o campo “format”.",
      "Acrescente “format” com um destes valores: {known}."
    ],
    "structure/unknown-format suggestion": [
      "“{value}” não é um formato do Waypost. Queria dizer “{suggestion}”?",
      "Dê a “format” um destes valores: {known}."
    ],
    "structure/unknown-version": [
      "A versão “{value}” de {format} não é conhecida aqui.",
      "Dê a “formatVersion” um destes valores: {known}; ou atualize o Waypost, se o documento for mais recente."
    ],
    "structure/unknown-version absent": [
      "O documento não diz a sua versão: falta o campo “formatVersion”.",
      "Acrescente “formatVersion” com um destes valores: {known}."
    ],
    "structure/unknown-version not-a-text": [
      "“formatVersion” é um texto, entre aspas; {value} não o é.",
      "Dê-lhe um destes valores, entre aspas duplas retas: {known}."
    ]
  },
  "words": {
    "types": {
      "string": "um texto",
      "number": "um número",
      "boolean": "sim ou não (true ou false)",
      "array": "uma lista",
      "object": "um grupo de campos",
      "null": "nada (null)"
    },
    "forms": {
      "": "\"assim\".",
      "Link": "Uma ligação que começa por https://.",
      "DocumentUri": "Um endereço que designa o documento para sempre: https://… ou urn:….",
      "Sha256": "Um resumo SHA-256: 64 algarismos hexadecimais em minúsculas.",
      "LanguageTag": "Uma etiqueta de língua BCP 47: fr, en, ar, pt, es, pt-BR.",
      "Date": "Uma data do calendário que existe, ano-mês-dia, de 1900 a 2099: 2025-03-31.",
      "PartialDate": "Uma data tão exata quanto é conhecida: 2025, 2025-Q3, 2025-03, 2025-03-31, ou --04-07 se o ano for desconhecido.",
      "Code": "Um código: letras, algarismos, pontos, sinais mais e hífenes, no máximo 40, sem espaços: EAD-CAP.",
      "OrganizationId": "Uma organização: upu:<código do operador>, <país>:<função>, como bj:customs, ou org:<nome>, como org:UPU.",
      "CountryCode": "Duas maiúsculas, ISO 3166-1 alpha-2: BJ, FR.",
      "ImpcCode": "Seis maiúsculas ou algarismos: BJCOOA.",
      "Edition": "A edição de uma lista de códigos, como os catálogos a designam: ORE3-2022.",
      "LocalId": "Um identificador: uma letra, depois letras, algarismos, pontos, hífenes ou traços inferiores, no máximo 64: A01.",
      "IdReference": "O identificador de um elemento, exatamente como aí figura: A01.",
      "EmailAddress": "Um endereço de correio eletrónico: nome@example.org.",
      "PhoneNumber": "Um número de telefone que começa por + e o indicativo do país: +229 21 00 00 00.",
      "QuestionReference": "O identificador de uma pergunta, exatamente como figura no questionário: Q12.",
      "Decimal": "Um número decimal entre aspas, no máximo 15 algarismos antes do ponto e 4 depois: \"12500.00\".",
      "CurrencyCode": "Três maiúsculas, ISO 4217: XOF, CHF.",
      "Identifier": "Um nome em minúsculas: uma letra, depois letras, algarismos e hífenes, no máximo 40: ore-pillar.",
      "RuleId": "Identificador de uma regra, um grupo e um nome em minúsculas: structure/required.",
      "VersionNumber": "Dois números inteiros separados por um ponto: 1.0.",
      "JsonPointer": "Um apontador JSON (RFC 6901): vazio para o documento inteiro, senão uma barra antes de cada nome ou índice: /standards/0/code."
    }
  }
};
