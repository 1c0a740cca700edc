package nl.samenhang.bench;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What a family of the fictitious town has to ask, decide and object to before there are pages
 * about it. It is made by the forms that people use.
 */
final class Hulpvraag {

    private static final String ID = "[0-9a-f-]{36}";
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d-M-yyyy");

    private final Visitor yusuf;
    private final Visitor joris;
    private final Visitor karin;
    private final Visitor emine;
    private final Visitor amal;
    private final String today = LocalDate.now().format(DAG);

    Hulpvraag(String address) throws IOException {
        yusuf = new Visitor(address).login("yusuf");
        joris = new Visitor(address).login("joris");
        karin = new Visitor(address).login("karin");
        emine = new Visitor(address).loginBewoner("emine");
        amal = new Visitor(address).loginBewoner("amal");
    }

    /** A page about it, and who looks at it. */
    record Pagina(String naam, Visitor wie, String pad) {}

    /** The pages of the way from a question to help, in the order in which people see them. */
    List<Pagina> paginas() throws IOException {
        var kaya = find(emine.get("/mijn"), "/mijn/(" + ID + ")/");
        var vrager = member(karin, kaya);
        var aanvraag = decided(kaya, vrager, 1);
        var besluit = aanvraag + "/brief";
        var bezwaar = objection(decided(kaya, vrager, 2));
        return List.of(
                new Pagina("onderzoek", yusuf, inquiry(kaya)),
                new Pagina("overleg", yusuf, meeting(kaya)),
                new Pagina("keuze", amal, choice()),
                new Pagina("aanvraag", karin, aanvraag),
                new Pagina("beschikking", karin, besluit),
                new Pagina("bezwaar", karin, bezwaar),
                new Pagina("plaatsing", joris, placement()),
                new Pagina("berichten", emine, "/mijn/berichten"));
    }

    private String inquiry(String gezin) throws IOException {
        return yusuf.submit(
                "/gezinnen/" + gezin + "/onderzoek", Map.of("wmo", member(yusuf, gezin)));
    }

    private String meeting(String gezin) throws IOException {
        return yusuf.submit(
                "/gezinnen/" + gezin + "/overleggen",
                Map.of("inwoner", member(yusuf, gezin), "vraag", "Wat helpt hen nu het meest?"));
    }

    /** The page with all that fits a wish, in order. */
    private String choice() throws IOException {
        var nieuw =
                find(
                        amal.get("/mijn"),
                        "(/mijn/" + ID + "/keuzes/nieuw/" + ID + ")\"[^>]*>[^<]*Karim");
        var vraag = find(amal.get(nieuw), "name=\"hulpvraag\" value=\"([A-Z_]+)\"");
        var keuze = amal.submit(nieuw, Map.of("hulpvraag", vraag, "woorden", "Hij is snel boos."));
        return keuze + "/aanbod";
    }

    /**
     * An application for help with debts with a decision that was not sent yet.
     *
     * @param jaar in how many years the help begins, since no two may run at once
     */
    private String decided(String gezin, String vrager, int jaar) throws IOException {
        var begin = LocalDate.now().plusYears(jaar);
        var aanvraag =
                karin.submit(
                        "/gezinnen/" + gezin + "/aanvragen",
                        Map.of(
                                "aanvrager",
                                vrager,
                                "ingediend",
                                today,
                                "wijze",
                                "FORMULIER",
                                "voor",
                                vrager,
                                "wet",
                                "WGS",
                                "vraag",
                                "Een plan voor de schulden"));
        var regel = find(karin.get(aanvraag), "(" + aanvraag + "/regels/" + ID + "/besluit)");
        karin.submit(
                regel,
                Map.of(
                        "uitkomst", "TOEKENNEN",
                        "motivering", "Dit helpt het gezin verder.",
                        "wat", "een plan voor de schulden",
                        "vorm", "ZIN",
                        "eersteDag", begin.format(DAG),
                        "laatsteDag", begin.plusMonths(6).format(DAG)));
        return aanvraag;
    }

    private String objection(String aanvraag) throws IOException {
        karin.submit(aanvraag + "/beschikking", Map.of());
        var besluit = find(karin.get(aanvraag), "(/beschikkingen/" + ID + "/bezwaren)");
        return karin.submit(
                besluit,
                Map.of(
                        "ontvangen", today,
                        "gronden", "Wij wilden liever een lening.",
                        "commissie", "false"));
    }

    private String placement() throws IOException {
        var plaatsen = "/gezinnen/" + gezinAmal() + "/plaatsingen";
        var plek = find(joris.get(plaatsen), plaatsen + "/nieuw\\?plek=(" + ID + ")");
        return joris.submit(
                plaatsen + "/" + plek,
                Map.of(
                        "inwoner", member(joris, gezinAmal()),
                        "van", LocalDate.now().plusYears(1).format(DAG),
                        "reden", "Dicht bij school."));
    }

    /** The page of a plan for 18, which begins by itself and not by a form. */
    Pagina perspectiefplan(UUID id) {
        return new Pagina("perspectiefplan", joris, "/perspectiefplannen/" + id);
    }

    String gezinAmal() throws IOException {
        return find(amal.get("/mijn"), "/mijn/(" + ID + ")/");
    }

    String inwonerAmal() throws IOException {
        return member(joris, gezinAmal());
    }

    /** Somebody of the family who can ask. */
    private static String member(Visitor wie, String gezin) throws IOException {
        return find(
                wie.get("/gezinnen/" + gezin + "/aanvragen/nieuw"),
                "name=\"aanvrager\"[^>]*value=\"(" + ID + ")\"");
    }

    private static String find(String page, String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Not on the page: " + pattern))
                .group(1);
    }
}
