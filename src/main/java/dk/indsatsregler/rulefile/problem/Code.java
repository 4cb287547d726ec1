package dk.indsatsregler.rulefile.problem;

import dk.indsatsregler.Regelproblem.Alvor;

/**
 * The catalogue of problems. A code never changes its meaning; a code that is no longer used is not used again.
 *
 * <p>1xx reading, 2xx conditions, 3xx metadata, 4xx consequence, 5xx the rules together, 6xx layers, 7xx what is proven of rules that can
 * all be read; from 650 they are warnings.
 */
public enum Code {
    FILE_NAME(101, "Filnavnet kan ikke bruges"),
    FILE_SIZE(102, "Filen er for stor"),
    NOT_UTF8(103, "Filen er ikke gemt som UTF-8"),
    BYTE_ORDER_MARK(104, "Filen begynder med et usynligt mærke"),
    LINE_BREAK(105, "Linjeskiftet er af en gammel slags"),
    INVISIBLE(106, "Der står et tegn, som ikke kan ses"),
    DECOMPOSED(107, "Et bogstav er sat sammen af to tegn"),
    QUOTE_MARK(108, "Anførselstegnet er af en anden slags"),
    UNCLOSED_TEXT(109, "Et anførselstegn mangler"),
    BACKSLASH(110, "Omvendt skråstreg bruges ikke"),
    UNCLOSED_COMMENT(111, "En kommentar mangler sin afslutning"),
    FOREIGN(112, "Tegnet er ikke en del af regelsproget"),
    NUMBER(113, "Tallet kan ikke skrives sådan"),
    DECIMAL_COMMA(114, "Decimaltal skrives med punktum"),
    LONG_LINE(115, "Linjen er for lang"),
    OTHER_PROGRAM(116, "Filen er fra et andet program"),
    ENCODED_TWICE(117, "Bogstaverne er kodet to gange"),
    QUOTED_MAIL(118, "Linjerne begynder med >"),
    NO_RULE(119, "Der er ingen regel i filen"),
    OUTSIDE_RULE(120, "Teksten står uden for en regel"),
    NOT_IN_LANGUAGE(121, "Ordet er ikke en del af regelsproget"),
    NO_NAME(122, "Reglens navn mangler"),
    NO_WHEN(123, "when mangler"),
    NO_THEN(124, "then mangler"),
    NO_END(125, "end mangler"),
    PARENTHESIS(126, "En parentes mangler"),
    UNEXPECTED(127, "Noget står, hvor noget andet ventes"),
    TOO_MUCH(128, "Der er for meget i ét"),
    CONTACT_LINE(129, "Kontakten kan ikke bruges"),
    LINK(130, "Genvejen kan ikke følges"),
    NO_FILE(131, "Der står noget andet end en fil"),
    MORE_PROBLEMS(199, "Der er flere problemer"),

    NO_CONDITIONS(201, "Reglen har ingen betingelser"),
    UNKNOWN_TYPE(202, "Faktatypen findes ikke"),
    UNKNOWN_FIELD(203, "Feltet findes ikke"),
    OTHER_KIND(204, "Feltet sammenlignes med noget af en anden slags"),
    UNKNOWN_CHOICE(205, "Valget findes ikke på listen"),
    OTHER_LIST(206, "Valget hører til en anden liste"),
    COMPARISON(207, "Sammenligningen kan ikke skrives sådan"),
    NO_PROGRAM(208, "En betingelse er ikke et program"),
    AND_OR(209, "Og og eller skrives med tegn"),
    NEVER(210, "Betingelsen kan aldrig passe"),
    OUT_OF_RANGE(211, "Tallet ligger uden for feltets grænser"),
    NOT_TOLD(212, "«Ikke oplyst» kan ikke bruges her"),
    FORALL(213, "forall kan ikke bruges sådan"),
    MOMENT(214, "Et tidspunkt kan ikke sammenlignes"),
    FACT_ID(215, "Et anonymt mærke kan ikke sammenlignes"),
    DAY(216, "Datoen findes ikke"),
    SENSITIVE(217, "Oplysningen er følsom"),
    TWO_FIELDS(218, "De to felter kan ikke sammenlignes"),
    ENGINE_FACT(219, "Udfald, Gruppe og Skalatrin læses på én måde"),

    RULE_NAME(301, "Reglens navn har ikke den rette form"),
    UNKNOWN_MARK(302, "Mærket findes ikke"),
    REPEATED_MARK(303, "Mærket står to gange"),
    MISSING_MARK(304, "Et mærke mangler"),
    BASIS(305, "Grundlaget findes ikke"),
    STATEMENT(306, "Udsagnet findes ikke"),
    MARK_DAY(307, "Datoen i mærket findes ikke"),
    PERIOD(308, "Reglen slutter, før den begynder"),
    DEADLINE(309, "Fristen kan ikke regnes ud"),
    TOPIC(310, "Emnet findes ikke"),
    CAPITALS(311, "Navnet skal stå med store bogstaver"),
    MARK_FORM(312, "Mærket har ikke den rette form"),
    NO_GROUP(313, "Reglen kan ikke tælle med i en gruppe"),
    ANSWER(314, "Svaret kan ikke læses"),
    PERSON_NUMBER(316, "Der står et CPR-nummer"),

    RECEIVER(401, "Konklusionen begynder ikke med konklusion"),
    VERB(402, "Verbet findes ikke"),
    ARGUMENTS(403, "Der står noget andet i parentesen, end verbet skal have"),
    STEPS(404, "Trinnet ligger uden for skalaen"),
    DUTY(405, "En pligt hviler på lov"),
    WHO_AND_WHAT(406, "Det står ikke, hvad der skal gøres og af hvem"),
    ONE_VERB(407, "Reglen skal have én konklusion"),

    SAME_FILE(501, "Filen er med to gange"),
    OVERLAP(502, "To udgaver af en regel gælder samtidig"),
    SAME_NAME(503, "To regler har samme navn"),
    UNKNOWN_RULE(504, "Reglen, der læses, findes ikke"),
    READS_FORM(505, "En tilpasning kan ikke læses"),
    UNKNOWN_GROUP(506, "Gruppen, der læses, findes ikke"),
    EMPTY_SCALE(507, "Ingen regel sætter trin på skalaen"),
    RING(508, "Reglerne læser hinanden i ring"),
    OTHER_READING(509, "En anden læsning passer ikke på den regel, den nævner"),
    COPY(520, "Filen er en kopi af en anden"),

    LOCAL_BASIS(601, "En lokal regel hviler på kommunens eget"),
    REPLACES_LAW(602, "En lovregel kan ikke erstattes"),
    LAW_READS(603, "Loven læser reglen, der erstattes"),
    JOINS_LAW(604, "Loven ville komme til at læse reglen"),
    LEAVES_READERS(605, "Andre regler læser det, der er taget ud"),
    CHANGED_SINCE(651, "Reglen, der erstattes, er ændret siden"),
    NO_FINGERPRINT(652, "Det står ikke, hvad reglen er lavet af"),
    REPLACES_NOTHING(653, "Der er ingen regel at erstatte"),
    DAYS_LEFT_OUT(654, "Nogle dage har ikke længere en regel"),
    TO_FILL_IN(655, "Noget skal udfyldes"),
    UNREAD_GROUP(656, "Ingen regel læser gruppen"),
    ENDED(657, "Reglen er udløbet"),
    UNREAD_FIELD(658, "Oplysningen læses ikke længere"),
    CONTACT(660, "Handlingen nævner forældrene, men kan ikke vente"),
    TEXT_DIFFERS(670, "Teksten og betingelsen siger ikke det samme"),
    OPEN_KEY(671, "Det står ikke, hvilken af dem der ses på"),
    ODD_YEAR(672, "Datoen er næppe den rigtige"),
    READS_OUT_OF_FORCE(673, "Reglen, der læses, gælder ikke hele tiden"),
    VERSION_GAP(674, "Nogle dage mangler mellem to udgaver"),
    PRACTICE_OFF(675, "Praksissen er ikke slået til"),
    OTHER_AREA(676, "Reglen måler på et andet områdes oplysninger"),
    NOT_READ(690, "Filen ligner en regelfil, men bliver ikke læst"),

    NEVER_MET(701, "Reglen kan aldrig være opfyldt"),
    NEVER_TRUE(702, "Betingelsen er aldrig opfyldt"),
    NEVER_FALSE(703, "Betingelsen er aldrig et nej"),
    NO_EFFECT(704, "Betingelsen har ingen virkning"),
    ALIKE(705, "To regler er den samme"),
    OPPOSED(706, "To regler modsiger hinanden"),
    GAP(707, "Et sæt, der skal være helt, har et hul"),
    SET_OVERLAP(708, "To regler i et helt sæt er opfyldt samtidig"),
    NOT_EXAMINED(799, "Noget er ikke undersøgt");

    private static final int WARNINGS = 650;

    private final int number;
    private final String title;

    Code(int number, String title) {
        this.number = number;
        this.title = title;
    }

    /** As users see it, e.g. {@code REGEL-204}. */
    public String code() {
        return "REGEL-" + number;
    }

    /** Can the rules be loaded all the same? */
    public Alvor severity() {
        return number >= WARNINGS ? Alvor.ADVARSEL : Alvor.FEJL;
    }

    /** What is wrong, in a few Danish words. */
    public String title() {
        return title;
    }
}
