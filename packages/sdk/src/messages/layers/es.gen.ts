// Written by `pnpm generate` from schemas/. Do not edit.
import type { Language } from '../language.ts';

export const es: Language = {
  "direction": "ltr",
  "comma": ", ",
  "messages": {
    "read/encoding": [
      "El archivo no es texto UTF-8: el byte {byte} en la posición {byteOffset}, después de «{near}», no pertenece a ningún carácter.",
      "Guarde de nuevo el archivo con la codificación UTF-8 y compruebe después los nombres y los acentos."
    ],
    "read/encoding windows-1252": [
      "El archivo se guardó probablemente en Windows-1252 o Latin-1, y no en UTF-8: el byte {byte} en la posición {byteOffset}, después de «{near}», sería entonces «{character}».",
      "Abra el archivo en el programa que lo escribió, compruebe que ahí aparece «{character}» y guárdelo con la codificación UTF-8."
    ],
    "read/encoding other-encoding": [
      "El archivo está escrito en la codificación {found}; un documento se escribe en UTF-8.",
      "Guarde de nuevo el archivo con la codificación UTF-8."
    ],
    "read/encoding not-text": [
      "Esto no es un texto JSON, sino un archivo de otro tipo: {found}.",
      "Compruebe que este es el archivo correcto o exporte su contenido en JSON."
    ],
    "read/encoding cut-off": [
      "El archivo termina en medio de un carácter, después de «{near}»: probablemente se cortó al copiarlo o enviarlo.",
      "Obtenga de nuevo el archivo y compare su tamaño con el del original."
    ],
    "read/empty": [
      "El archivo está vacío.",
      "Compruebe que este es el archivo correcto y que se guardó por completo."
    ],
    "read/too-deep": [
      "Hay aquí más de {limit} objetos y listas unos dentro de otros; ningún documento necesita tantos niveles.",
      "Busque más arriba corchetes o llaves abiertos y no cerrados, o un contenido puesto dentro de sí mismo."
    ],
    "read/syntax": [
      "El archivo no es JSON bien formado: lo que figura cerca de «{near}» no puede estar ahí.",
      "Corrija este lugar. Un editor que conozca JSON lo señala; si el archivo lo exportó un programa, es mejor exportarlo de nuevo."
    ],
    "read/syntax unclosed": [
      "El archivo termina, pero «{open}» de la línea {openLine}, columna {openColumn}, sigue abierto.",
      "Añada «{close}», que falta. Si falta el final del archivo, obtenga de nuevo el archivo."
    ],
    "read/syntax unclosed-string": [
      "El texto que empieza aquí con {found} no tiene comillas de cierre en esta línea.",
      "Cierre el texto con comillas dobles rectas; dentro de un texto, escriba un salto de línea como \\n."
    ],
    "read/syntax raw-control": [
      "Un texto contiene el carácter de control {codePoint} tal cual.",
      "Elimínelo; dentro de un texto, escriba una tabulación como \\t."
    ],
    "read/syntax escape": [
      "«{found}» no tiene sentido en un texto JSON, donde la barra invertida inicia un carácter especial.",
      "Escriba una barra invertida como \\\\, por ejemplo C:\\\\informes."
    ],
    "read/syntax comment": [
      "JSON no admite comentarios.",
      "Elimine el comentario o póngalo en un campo de texto del documento."
    ],
    "read/syntax number": [
      "«{found}» no está escrito como JSON escribe los números.",
      "Escriba solo cifras y un punto decimal, como 1234.5: sin cero ni signo más al principio, sin unidad, sin espacios entre los grupos."
    ],
    "read/syntax decimal-comma": [
      "«{found}» tiene una coma decimal; en JSON, la coma termina el valor.",
      "Escriba un punto decimal, como 12.5."
    ],
    "read/syntax quotation-mark": [
      "Aquí figura la comilla {found}; JSON solo conoce las comillas dobles rectas.",
      "Sustitúyala, y también la que cierra el texto, por comillas dobles rectas."
    ],
    "read/syntax invisible": [
      "Entre los valores figura el carácter {codePoint}, que no se ve o parece un espacio.",
      "Elimínelo; a menudo viene de copiar de una página web o de un documento de texto."
    ],
    "read/syntax after-end": [
      "El documento está completo antes de este lugar, pero sigue algo más: «{found}».",
      "Elimine lo que sigue o compruebe los corchetes y las llaves de más arriba: un archivo contiene un solo documento."
    ],
    "read/syntax missing-colon": [
      "Al nombre {name} no le siguen dos puntos.",
      "Escriba dos puntos y el valor después del nombre."
    ],
    "read/syntax not-json": [
      "El archivo no empieza como JSON, sino por «{found}».",
      "Compruebe que este es el archivo correcto y no, por ejemplo, una página web o una tabla en CSV."
    ],
    "read/syntax trailing-comma": [
      "Nada sigue a esta coma antes de «{found}».",
      "Elimine la coma; no hay ninguna después del último valor."
    ],
    "read/syntax missing-value": [
      "Falta el valor antes de «{found}».",
      "Escriba el valor o, si no lo hay, elimine el nombre y sus dos puntos."
    ],
    "read/syntax wrong-bracket": [
      "Aquí figura «{found}», pero antes hay que cerrar «{open}» de la línea {openLine}, columna {openColumn}.",
      "Escriba aquí «{close}» o corrija el signo de apertura."
    ],
    "read/syntax colon-in-list": [
      "En una lista, que se escribe entre corchetes, los valores no tienen nombre.",
      "Elimine el nombre y los dos puntos o ponga los nombres y los valores entre llaves."
    ],
    "read/syntax missing-comma": [
      "Falta aquí una coma, antes de «{found}».",
      "Escriba una coma entre los dos."
    ],
    "read/syntax inner-quotation-mark": [
      "El texto termina en esta comilla, pero «{found}» sigue sin coma.",
      "Si la comilla forma parte del texto, escriba \\\" en su lugar, y también en el de la que le corresponde, o «…». Si no, falta aquí una coma."
    ],
    "read/syntax extra-comma": [
      "No hay ningún valor antes de esta coma.",
      "Elimine la coma o escriba el valor que falta."
    ],
    "read/syntax unquoted-name": [
      "El nombre «{found}» no está entre comillas.",
      "Ponga el nombre entre comillas dobles rectas."
    ],
    "read/syntax missing-name": [
      "Se espera aquí un nombre entre comillas, y no «{found}».",
      "Escriba el nombre y dos puntos antes del valor o ponga los valores sin nombre entre corchetes."
    ],
    "read/syntax word": [
      "«{found}» no es ni un texto entre comillas ni un número.",
      "Ponga el texto entre comillas dobles rectas. Solo true, false y null se escriben sin ellas; un valor que no es un número (NaN, Infinity) se omite."
    ],
    "read/first-line": [
      "«{collection}» no está vacía en la primera línea, aunque sus elementos están en las líneas siguientes.",
      "Ponga cada elemento en una línea propia y deje una lista vacía, [], en la primera línea."
    ],
    "read/first-line absent": [
      "Las líneas siguientes contienen elementos de «{collection}», pero la primera línea no tiene esa lista.",
      "Añada «{collection}» con una lista vacía, [], a la primera línea; si las líneas siguientes pertenecen a otro documento, póngalas en un archivo propio."
    ],
    "read/too-large": [
      "El elemento que empieza aquí tiene más de {limit} bytes; ninguno puede ser tan largo.",
      "Busque aquí un corchete, una llave o unas comillas abiertos y no cerrados; si no, divida el elemento."
    ],
    "read/too-large document": [
      "Hasta aquí, el documento tiene más de {limit} bytes además de los elementos que pueden leerse uno a uno.",
      "Compruebe que este es el archivo correcto y que nada se repite en él por error; si no, divídalo en varios documentos."
    ],
    "read/too-large once": [
      "El documento tiene más de {limit} bytes y solo puede leerse una vez; uno grande debe leerse dos veces.",
      "Guárdelo primero en un archivo y compruebe ese archivo."
    ],
    "read/damaged": [
      "El archivo comprimido está dañado: después de {byteOffset} bytes del documento no se puede descomprimir nada más.",
      "Comprima de nuevo el documento o pida de nuevo el archivo."
    ],
    "read/damaged cut-off": [
      "El archivo comprimido está truncado: termina después de {byteOffset} bytes del documento.",
      "Copie o descargue de nuevo el archivo, entero."
    ],
    "read/duplicate-key": [
      "«{key}» figura dos veces en el mismo objeto, en la línea {firstLine} y de nuevo en la línea {line}: los programas no leen todos el mismo.",
      "Conserve el correcto y elimine el otro."
    ],
    "read/forbidden-key": [
      "«{key}» no puede servir de nombre: puede perturbar los programas que leen el documento.",
      "Elija otro nombre."
    ],
    "read/number-precision": [
      "El número {number} tiene más cifras de las que conservan los programas: muchos leerían {readAs}.",
      "Redondéelo a 15 cifras como máximo. Un identificador hecho de cifras es un texto y se escribe entre comillas."
    ],
    "read/number-precision too-large": [
      "El número {number} es mayor que 9007199254740991, límite hasta el cual todos los programas conservan exactamente los números enteros.",
      "Redondéelo a 15 cifras como máximo. Un identificador hecho de cifras es un texto y se escribe entre comillas."
    ],
    "read/number-range": [
      "El número {number} es mayor o está más cerca de cero de lo que los programas pueden representar: muchos leerían {readAs}.",
      "Corrija el número o su exponente."
    ],
    "read/lone-surrogate": [
      "El texto contiene medio carácter, {codePoint}: probablemente un emoji o una letra rara cortados en dos.",
      "Escriba de nuevo el carácter o elimine la mitad."
    ],
    "read/lone-surrogate key": [
      "El nombre «{key}» contiene medio carácter, {codePoint}: probablemente un emoji o una letra rara cortados en dos.",
      "Escriba de nuevo el carácter o elimine la mitad."
    ],
    "read/control-character": [
      "El texto contiene {codePoint}, un carácter que no se ve y que los programas tratan de modo distinto.",
      "Elimínelo. Para un salto de línea escriba solo \\n; para una tabulación, \\t."
    ],
    "read/control-character key": [
      "El nombre «{key}» contiene {codePoint}, un carácter que no se ve y que los programas tratan de modo distinto.",
      "Elimínelo. Para un salto de línea escriba solo \\n; para una tabulación, \\t."
    ],
    "read/bidi-character": [
      "El texto contiene {codePoint}, que cambia el orden en que se muestra el texto: lo que se lee no es lo que está guardado.",
      "Elimínelo. Un texto árabe no lo necesita; las marcas U+200E, U+200F y U+061C se admiten."
    ],
    "read/bidi-character key": [
      "El nombre «{key}» contiene {codePoint}, que cambia el orden en que se muestra el texto: lo que se lee no es lo que está guardado.",
      "Elimínelo. Un texto árabe no lo necesita; las marcas U+200E, U+200F y U+061C se admiten."
    ],
    "read/not-nfc": [
      "El texto contiene cerca de «{near}» un carácter en una forma poco habitual, como una letra y su acento guardados por separado: textos de aspecto igual no serían iguales.",
      "Escriba de nuevo la palabra o haga que el programa que escribió el archivo normalice su texto (forma normal C de Unicode)."
    ],
    "read/not-nfc key": [
      "El nombre «{key}» contiene cerca de «{near}» un carácter en una forma poco habitual, como una letra y su acento guardados por separado: textos de aspecto igual no serían iguales.",
      "Escriba de nuevo la palabra o haga que el programa que escribió el archivo normalice su texto (forma normal C de Unicode)."
    ],
    "read/not-nfc stacked-marks": [
      "El texto superpone más de {limit} acentos en una letra, cerca de «{near}».",
      "Elimine los acentos que no tienen sentido."
    ],
    "structure/type": [
      "El valor no es del tipo correcto.",
      "Consulte la referencia del campo."
    ],
    "structure/type string": [
      "Aquí hace falta un texto, y no {actual:types}.",
      "Ponga el valor entre comillas: {form:forms} Si se desconoce, omita todo el campo."
    ],
    "structure/type compact-date": [
      "Aquí hace falta una fecha en forma de texto, y no de número.",
      "Escríbala con guiones y entre comillas: «{suggestion}», si ese es el día que se quiere indicar."
    ],
    "structure/type serial-date": [
      "Aquí hace falta una fecha, y no el número {value}: así guardan un día las hojas de cálculo como Excel.",
      "Escriba entre comillas el día que muestra la hoja de cálculo; según la cuenta habitual de Excel, es «{suggestion}»."
    ],
    "structure/type number": [
      "Aquí hace falta un número, y no {actual:types}.",
      "Escriba el número sin comillas y con un punto decimal: 71.5. Si se desconoce, omita todo el campo."
    ],
    "structure/type integer": [
      "Aquí hace falta un número entero, y no {actual:types}.",
      "Escriba un número entero sin comillas: 12."
    ],
    "structure/type boolean": [
      "Aquí hace falta sí o no, y no {actual:types}.",
      "Escriba true (sí) o false (no), sin comillas."
    ],
    "structure/type array": [
      "Aquí hace falta una lista, y no {actual:types}.",
      "Ponga los elementos entre corchetes, aunque solo haya uno: [ … ]."
    ],
    "structure/type object": [
      "Aquí hace falta un grupo de campos, y no {actual:types}.",
      "Escriba los campos entre llaves: { \"campo\": valor }. Un texto en varios idiomas se escribe { \"es\": \"…\", \"fr\": \"…\" }."
    ],
    "structure/type code-or-other": [
      "Aquí hace falta un código de la lista, o un texto en su lugar, y no {actual:types}.",
      "Escriba el código entre comillas o, si la lista no tiene ninguno que sirva, { \"other\": { \"es\": \"…\" } }."
    ],
    "structure/type fraction": [
      "Aquí hace falta un número entero; {value} tiene parte decimal.",
      "Escriba un número entero: 12."
    ],
    "structure/required": [
      "Falta aquí el campo «{property}».",
      "Añada «{property}». La referencia del formato explica su significado y cómo se escribe."
    ],
    "structure/unknown-property": [
      "Aquí no hay ningún campo «{property}».",
      "Compruebe la grafía o elimine el campo. Sus propios datos van en «extensions»."
    ],
    "structure/unknown-property suggestion": [
      "Aquí no hay ningún campo «{property}». ¿Quería decir «{suggestion}»?",
      "Cámbiele el nombre a «{suggestion}» o elimínelo."
    ],
    "structure/not-in-profile": [
      "Un documento del perfil «{profile}» no tiene el campo «{property}».",
      "Elimine «{property}» o elija el perfil que lo tiene."
    ],
    "structure/enum": [
      "«{value}» no es uno de los valores admitidos.",
      "Use uno de estos valores: {allowed}."
    ],
    "structure/enum suggestion": [
      "«{value}» no es uno de los valores admitidos. ¿Quería decir «{suggestion}»?",
      "Use uno de estos valores: {allowed}."
    ],
    "structure/enum empty": [
      "El texto está vacío; aquí hace falta uno de los valores admitidos.",
      "Use uno de estos valores: {allowed}. Si aún no se conoce ninguno, omita todo el campo donde se admita."
    ],
    "structure/pattern": [
      "«{value}» no está escrito en la forma que aquí se exige.",
      "Forma esperada: {form:forms}"
    ],
    "structure/pattern empty": [
      "El texto está vacío.",
      "Si el valor aún no se conoce, omita todo el campo donde se admita. Si no, forma esperada: {form:forms}"
    ],
    "structure/pattern odd-character": [
      "«{value}» contiene el carácter {codePoint}, que no se ve o se parece a otro.",
      "Elimínelo o escríbalo de nuevo; a menudo viene de una copia. Forma esperada: {form:forms}"
    ],
    "structure/min-length": [
      "El texto es demasiado corto. Número de caracteres: {actual}; el mínimo es {limit}.",
      "Escriba el texto o, si no hay nada que decir, omita todo el campo."
    ],
    "structure/max-length": [
      "El texto es demasiado largo. Número de caracteres: {actual}; el máximo es {limit}.",
      "Acorte el texto o remita a un documento en «evidence» o «sources»."
    ],
    "structure/max-length form": [
      "El texto es demasiado largo. Número de caracteres: {actual}; el máximo es {limit}.",
      "Forma esperada: {form:forms}"
    ],
    "structure/minimum": [
      "{value} es demasiado pequeño; el menor número admitido es {limit}.",
      "Compruebe el número."
    ],
    "structure/maximum": [
      "{value} es demasiado grande; el mayor número admitido es {limit}.",
      "Compruebe el número y su unidad."
    ],
    "structure/min-items": [
      "La lista es demasiado corta. Número de elementos: {actual}; el mínimo es {limit}.",
      "Añada lo que falta u omita toda la lista donde se admita."
    ],
    "structure/max-items": [
      "La lista es demasiado larga. Número de elementos: {actual}; el máximo es {limit}.",
      "Reparta el contenido entre varios documentos."
    ],
    "structure/min-properties": [
      "Hay aquí muy pocas entradas. Número de entradas: {actual}; el mínimo es {limit}.",
      "Un texto se da al menos en un idioma: { \"es\": \"…\" }."
    ],
    "structure/max-properties": [
      "Hay aquí demasiadas entradas. Número de entradas: {actual}; el máximo es {limit}.",
      "Elimine lo que no hace falta."
    ],
    "structure/property-name": [
      "«{property}» no puede servir de clave aquí.",
      "Las claves de un texto son idiomas (fr, en, ar, pt, es), las de los catálogos son nombres de listas, las de las extensiones son nombres de dominio invertidos (org.example.audit)."
    ],
    "structure/exactly-one": [
      "Aquí hace falta exactamente uno de estos campos: {properties}. Encontrado: ninguno.",
      "Añada el que corresponda."
    ],
    "structure/exactly-one several": [
      "Aquí hace falta exactamente uno de estos campos: {properties}. Encontrado: {found}.",
      "Conserve el que corresponda y elimine los demás."
    ],
    "structure/not-an-object": [
      "Un documento Waypost es un objeto JSON, escrito entre llaves; esto no lo es.",
      "Parta de un documento nuevo: waypost init <format>."
    ],
    "structure/not-an-object unreadable": [
      "Lo que se ha dado para juzgar no se puede leer como documento: {reason}.",
      "Dé los bytes del archivo, su texto o el valor que JSON.parse obtiene de él."
    ],
    "structure/unknown-format": [
      "«{value}» no es un formato de Waypost.",
      "Ponga en «format» uno de estos valores: {known}."
    ],
    "structure/unknown-format absent": [
      "El documento no dice de qué formato es: falta el campo «format».",
      "Añada «format» con uno de estos valores: {known}."
    ],
    "structure/unknown-format suggestion": [
      "«{value}» no es un formato de Waypost. ¿Quería decir «{suggestion}»?",
      "Ponga en «format» uno de estos valores: {known}."
    ],
    "structure/unknown-version": [
      "La versión «{value}» de {format} no se conoce aquí.",
      "Ponga en «formatVersion» uno de estos valores: {known}; o actualice Waypost si el documento es más reciente."
    ],
    "structure/unknown-version absent": [
      "El documento no dice su versión: falta el campo «formatVersion».",
      "Añada «formatVersion» con uno de estos valores: {known}."
    ],
    "structure/unknown-version not-a-text": [
      "«formatVersion» es un texto, entre comillas; {value} no lo es.",
      "Ponga uno de estos valores, entre comillas dobles rectas: {known}."
    ]
  },
  "words": {
    "types": {
      "string": "un texto",
      "number": "un número",
      "boolean": "sí o no (true o false)",
      "array": "una lista",
      "object": "un grupo de campos",
      "null": "nada (null)"
    },
    "forms": {
      "": "\"así\".",
      "Link": "Un enlace que empieza por https://.",
      "DocumentUri": "Una dirección que designa el documento para siempre: https://… o urn:….",
      "Sha256": "Un resumen SHA-256: 64 cifras hexadecimales en minúsculas.",
      "LanguageTag": "Una etiqueta de idioma BCP 47: fr, en, ar, pt, es, pt-BR.",
      "Date": "Una fecha del calendario que existe, año-mes-día, de 1900 a 2099: 2025-03-31.",
      "PartialDate": "Una fecha tan exacta como se conozca: 2025, 2025-Q3, 2025-03, 2025-03-31, o --04-07 si se desconoce el año.",
      "Code": "Un código: letras, cifras, puntos, signos más y guiones, 40 como máximo, sin espacios: EAD-CAP.",
      "OrganizationId": "Una organización: upu:<código del operador>, <país>:<función>, como bj:customs, u org:<nombre>, como org:UPU.",
      "CountryCode": "Dos mayúsculas, ISO 3166-1 alpha-2: BJ, FR.",
      "ImpcCode": "Seis mayúsculas o cifras: BJCOOA.",
      "Edition": "La edición de una lista de códigos, tal como la nombran los catálogos: ORE3-2022.",
      "LocalId": "Un identificador: una letra, después letras, cifras, puntos, guiones o guiones bajos, 64 como máximo: A01.",
      "IdReference": "El identificador de un elemento, exactamente como figura en él: A01.",
      "EmailAddress": "Una dirección de correo electrónico: nombre@example.org.",
      "PhoneNumber": "Un número de teléfono que empieza por + y el prefijo del país: +229 21 00 00 00.",
      "QuestionReference": "El identificador de una pregunta, exactamente como figura en el cuestionario: Q12.",
      "Decimal": "Un número decimal entre comillas, 15 cifras como máximo antes del punto y 4 después: \"12500.00\".",
      "CurrencyCode": "Tres mayúsculas, ISO 4217: XOF, CHF.",
      "Identifier": "Un nombre en minúsculas: una letra, después letras, cifras y guiones, 40 como máximo: ore-pillar.",
      "RuleId": "Identificador de una regla, un grupo y un nombre en minúsculas: structure/required.",
      "VersionNumber": "Dos números enteros separados por un punto: 1.0.",
      "JsonPointer": "Un puntero JSON (RFC 6901): vacío para el documento entero, si no, una barra antes de cada nombre o índice: /standards/0/code."
    }
  }
};
