import { describe, expect, test } from "vitest";
import { features } from "#features/index.ts";
import { offeredKeys } from "#features/voice/offered.ts";
import { presets } from "#features/voice/presets/presets.ts";
import { type Pattern, readCatalog } from "#platform/texts/catalog.ts";
import { openTexts } from "#platform/texts/texts.ts";
import { textSources } from "#test/support/text-sources.ts";

const formal = presets()["formal"] ?? {};
const tone = readCatalog(Object.entries(formal).map(([name, texts]) => ({ name, texts })));
const plain = readCatalog(textSources());
const { sentences } = openTexts(textSources(), undefined, [], presets());
const offered = offeredKeys(features, { sentences });

/** Words that address somebody as a friend wherever they stand. */
const FAMILIAR: Readonly<Record<string, RegExp>> = {
  // “ihr” is also “their” and “to her”; with a verb behind it, it is all of you.
  de: /(?<!\p{L})([Dd](u|ir|ich|ein(s|e[mnrs]?)?)|[Ee](uch|uer|ure[mnrs]?)|[Ii]hr(?= \p{Ll}+t(?!\p{L})))(?!\p{L})/u,
  // “Le membre s'est tu” is silent.
  fr: /(?<!\p{L})((?<!s'est )tu|te|toi|ton|ta|tes|tien(ne)?s?)(?!\p{L})|(?<!\p{L})t['’](?=\p{L})/iu,
  es: new RegExp(
    `(?<!\\p{L})(${[
      "tú|tus?|te|ti|contigo|tuy[oa]s?|dárte[ls]\\p{L}*",
      "(?!a?parte)\\p{L}+(?:ar|ir|[^iu]er)te",
      "(?!existe|consiste)\\p{L}{2,}[ai]ste",
      "puedes|puedas|podr[áí]as|tienes|eres|est[áé]s|has|quier[ae]s|quer[ií]as|necesit[ae]s|recib[ae]s|recibirás",
      "dices|escrib[ae]s|respond[ae]s|dej[ae]s|llevas|sigues|envíes|indiques|encargas|participas|continúas|cierras",
      "pases|viste|vieras|abrieras|entrarás|serías|vuelvas|enseñes|sepas|sabes|debes|haces|hagas|verás|refieres",
    ].join("|")})(?!\\p{L})`,
    "iu",
  ),
};

/** What somebody is told to do as a friend; elsewhere than at the beginning of a clause most of these words are something else. */
const ORDERS: Readonly<Record<string, { readonly and: string; readonly when: string; readonly words: string }>> = {
  de: {
    and: "und|oder|dann|erst",
    when: "um|wenn|falls",
    words:
      "antworte|beende|beginne|benutze|bestätige|bleib|drück|entferne?|ergänz|erwähne?|erlaube|fang|frag|füge?|füll|geh|gib|halte?|hol|klick|komm|kopiere?|lass|lege?|lehne|lies|lösche?|löse|mach|melde|nenne?|nimm|nutze?|prüfe?|ruf|sag|schau|schicke?|schließe?|schreibe?|sende|setz|sichere|sieh|sperr|sprich|stell|such|tippe?|trag|trenn|tritt|übernimm|verknüpf|vermeide|veröffentliche|versuche?|wähle?|warte|zeig|ändere|öffne",
  },
  fr: {
    and: "ou|puis|donc|ensuite",
    when: "pour|quand|si",
    words:
      "accepte|ajoutes?|annules?|appuie|arrête|attends|autorise|changes?|cherches?|choisis|commences?|copie|crées?|demandes?|détaches?|dis|discute|donnes?|désépingles?|enlèves?|enregistres?|envoies?|essaies?|évite|fais|ferme|fusionne|gardes?|indiques?|laisse|lis|mentionne|mets|modifie|montres?|ne la montre|ouvres?|poses?|prends|recommence|refuse|regarde|rejoins|relance|reprends|republie|retape|retires?|revois|rouvre|réessaie|réponds|signales?|supprimes?|suspends|tape|utilises?|va|verrouille|viens|vois|vérifie|écris",
  },
  es: {
    and: "o|luego|después|primero",
    when: "cuando|para|si",
    words:
      "abre|anula|añade|busca|cambia|copia|crea|cuéntal[eo]s?|dale|dame|deja|demuestra|desvincula|di|elige|empieza|envía|escribe|evita|guarda|habla|haz|hazlo|hazte|indica|inicia|mantenlo|menciona|mira|permite|permíteme|pide|pon|ponl[eo]s?|pregunta|prueba|pulsa|quita|reabre|reporta|responde|retira|revisa|selecciona|toma|une|únete|usa|ve|vuelve|(?:ábre|bloquéa|cámbia|créa|déja|desactíva|elimína|elíge|envía|escríbe|inténta|míra|píde|publíca|quíta|reábre|recháza|respónde|úsa)l[aeo]s?",
  },
};

/** Said of a rule, a saved reply or a ticket, or of what is to be typed: nobody is told to do it. */
const TOLD_NOBODY: Readonly<Record<string, readonly string[]>> = {
  fr: [
    "forms.rule-accepts",
    "help.takes",
    "panels.hint-picture",
    "snips.act-close",
    "snips.act-close-silently",
    "snips.act-tags",
    "snips.act-untag",
  ],
  es: [
    "automation.resumed",
    "automation.saved-try",
    "panels.hint-picture",
    "relations.done-split",
    "snips.act-tags",
    "snips.act-untag",
  ],
};

const ordersOf = ({ and, when, words }: { and: string; when: string; words: string }) =>
  new RegExp(`(?:(?:^|[.:;?…] )(?:(?:${when}) [^.:;?]+, )?|[⚠️#] | (?:${and}) )(${words})(?!\\p{L})`, "iu");

describe.each(Object.keys(FAMILIAR))("formal in %s", (locale) => {
  const familiar = FAMILIAR[locale] ?? /./;
  const orders = ordersOf(ORDERS[locale] ?? { and: "", when: "", words: "" });
  const isFamiliar = (words: string) => familiar.test(words) || orders.test(words);

  test("addresses nobody as a friend, in any sentence that a member may read", () => {
    expect(offered.length).toBeGreaterThan(1_500);
    const wrong = offered.flatMap((key) => {
      const said = sayings((tone.find(locale, key) ?? plain.find(locale, key))?.pattern ?? key);
      const found = TOLD_NOBODY[locale]?.includes(key)
        ? said.filter((one) => familiar.test(one))
        : said.filter(isFamiliar);
      return found.map((one) => `presets/formal/texts/${locale}.ftl lacks ${key}: ${one}`);
    });
    expect(wrong).toEqual([]);
  });

  test("says otherwise only what members may read, and what would be found if it were forgotten", () => {
    const core = new Set(tone.keys("en-US").keys());
    const more = [...tone.keys(locale).keys()].filter((key) => !core.has(key));
    expect(more.length).toBeGreaterThan(300);
    expect(more.filter((key) => !offered.includes(key))).toEqual([]);
    expect(more.filter((key) => !sayings(plain.find(locale, key)?.pattern ?? "").some(isFamiliar))).toEqual([]);
  });
});

/** All that a pattern can say, without variables and what is to be typed. */
function sayings(pattern: Pattern): string[] {
  const parts = (typeof pattern === "string" ? [pattern] : pattern) as readonly (string | Placeable)[];
  const whole = parts.map((part) => (typeof part === "string" ? part : "x")).join("");
  const inside = parts.flatMap((part) => (typeof part === "string" ? [] : (part.variants ?? [])));
  return [whole.replace(/`[^`]*`/g, "x"), ...inside.flatMap(({ value }) => sayings(value))];
}

interface Placeable {
  readonly variants?: readonly { readonly value: Pattern }[];
}
