package nl.samenhang.aanval;

import static nl.samenhang.aanval.Aanvaller.veld;
import static nl.samenhang.netwerk.partner.PartnerFixture.aPartner;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.netwerk.partner.NieuwToken;
import nl.samenhang.netwerk.partner.Partners;
import nl.samenhang.netwerk.partner.Partnersoort;
import nl.samenhang.platform.database.Verwerkingscontext;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Rollen;
import nl.samenhang.regie.onderzoek.Onderzochte;
import nl.samenhang.regie.onderzoek.Onderzoeken;
import nl.samenhang.regie.overleg.Overleggen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every address of the program, asked for by every role with the ids of some families: lists,
 * searches, counts, exports, attachments and answers to machines included. Behind the words of
 * those families stand words that tell from which table they were read.
 */
class DoelgrensAanvalTest extends Aanval {

    private static final Pattern VARIABLE = Pattern.compile("\\{([a-zA-Z]+)[^}]*}");

    /**
     * Addresses of things that these families need not have, such as an objection, or that are no
     * part of a file; what another municipality gets for them is asked in {@link
     * VervalsteIdAanvalTest}.
     */
    private static final Set<String> NOT_OPENED =
            Set.of(
                    "/aanvragen/{aanvraag}/brief",
                    "/aanvragen/{aanvraag}/regels/{regel}/besluit",
                    "/aanvragen/{aanvraag}/regels/{regel}/toets/{tabel}",
                    "/aanvragen/{id}",
                    "/aanvragen/{id}/opschorting",
                    "/aanvragen/{id}/vertraging",
                    "/account/herstelcodes",
                    "/adviezen/{id}",
                    "/beheer/aanbieders/{aanbieder}/aanbod/nieuw",
                    "/beheer/aanbieders/{aanbieder}/aanbod/{id}",
                    "/beheer/aanbieders/{id}",
                    "/beheer/aanbieders/{id}/gegevens",
                    "/beheer/brp-import/{id}",
                    "/beheer/logboek/patronen/{id}",
                    "/beheer/logboek/zegels/nieuwste",
                    "/beheer/partners/{id}",
                    "/beheer/plekken/{id}",
                    "/beheer/plekken/{id}/gegevens",
                    "/beheer/register/{sleutel}/dpia/{vraag}",
                    "/beheer/teams/{id}",
                    "/beheer/teams/{id}/leden/{medewerker}",
                    "/beheer/vernietiging/{id}",
                    "/beheer/vernietiging/{id}/regels/{regel}/uitzondering",
                    "/beheer/vernietiging/{id}/verklaring",
                    "/beschikkingen/{beschikking}/bezwaren/nieuw",
                    "/bezwaren/{id}",
                    "/bezwaren/{id}/opschorting",
                    "/bezwaren/{id}/vertraging",
                    "/brp/vragen/{id}",
                    "/documenten/{id}",
                    "/eigen-regels/{id}",
                    "/eigen-regels/{id}/proeven/nieuw",
                    "/eigen-regels/{id}/rijen/nieuw",
                    "/eigen-regels/{id}/rijen/{nummer:[0-9]+}",
                    "/gezinnen/nieuw",
                    "/gezinnen/{gezin}/keuzes/nieuw/{voor}",
                    "/gezinnen/{gezin}/keuzes/{id}",
                    "/gezinnen/{gezin}/keuzes/{id}/aanbod",
                    "/gezinnen/{gezin}/keuzes/{id}/wens",
                    "/gezinnen/{gezin}/notities/{id}",
                    "/gezinnen/{gezin}/plaatsingen/nieuw",
                    "/gezinnen/{gezin}/plan/doelen/{doel}",
                    "/gezinnen/{gezin}/plan/evaluaties/new",
                    "/gezinnen/{gezin}/plan/heropening/new",
                    "/gezinnen/{gezin}/plan/onderdelen/{onderdeel}",
                    "/gezinnen/{gezin}/plan/sluiting/new",
                    "/gezinnen/{gezin}/plan/versies/new",
                    "/gezinnen/{gezin}/plan/versies/{nummer:[0-9]+}",
                    "/gezinnen/{gezin}/plan/versies/{nummer:[0-9]+}/pdf",
                    "/gezinnen/{gezin}/post/{id}",
                    "/groepsaanpak/{id}",
                    "/inloggen/instellen",
                    "/inloggen/tweede-stap",
                    "/inzendingen/{id}",
                    "/maatwerkbudget/steekproef/{id}",
                    "/maatwerkbudget/{id}",
                    "/medewerkers/{medewerker}/overdracht",
                    "/meldingen/{id}",
                    "/mijn/documenten/{id}",
                    "/mijn/onderzoeken/{id}/{inwoner}/verslag",
                    "/mijn/perspectiefplan",
                    "/mijn/plaatsingen/{id}/match",
                    "/mijn/verzoeken/{id}",
                    "/mijn/verzoeken/{id}/kopie.pdf",
                    "/mijn/verzoeken/{id}/kopie.zip",
                    "/mijn/{gezin}/inzendingen/nieuw/{soort}",
                    "/mijn/{gezin}/inzendingen/{id}",
                    "/mijn/{gezin}/keuzes/nieuw/{voor}",
                    "/mijn/{gezin}/keuzes/{id}",
                    "/mijn/{gezin}/keuzes/{id}/aanbod",
                    "/mijn/{gezin}/keuzes/{id}/wens",
                    "/noodtoegang/{inwoner}",
                    "/noodtoegangen/{id}",
                    "/noodtoegangen/{id}/beoordeling",
                    "/onderzoeken/{id}/hypothesen/{hypothese}",
                    "/onderzoeken/{id}/personen/{inwoner}/punten/{punt}",
                    "/onderzoeken/{id}/samen/{punt}",
                    "/overdrachten/ontvangsten/{id}",
                    "/overdrachten/ontvangsten/{id}/bevestiging.json",
                    "/overdrachten/ontvangsten/{id}/overname",
                    "/overdrachten/{id}",
                    "/overdrachten/{id}/pakket.zip",
                    "/overdrachten/{id}/personen/{inwoner}",
                    "/perspectiefplannen/{id}",
                    "/perspectiefplannen/{id}/big5",
                    "/perspectiefplannen/{id}/stappen/{stap}",
                    "/perspectiefplannen/{id}/verlenging",
                    "/perspectiefplannen/{plan}/kamers",
                    "/plaatsingen/{id}",
                    "/postbus/brieven/{id}",
                    "/privacyverzoeken/{id}",
                    "/privacyverzoeken/{id}/besluit",
                    "/privacyverzoeken/{id}/handtekening",
                    "/privacyverzoeken/{id}/kopie.pdf",
                    "/privacyverzoeken/{id}/stukken/{soort}/{stuk}",
                    "/regels/{tabel}",
                    "/regels/{tabel}/proberen",
                    "/samenvoegingen/{id}",
                    "/voorzieningen/{id}/vervolg",
                    "/wachtvragen/{id}",
                    "/werk/post/{id}",
                    "/werk/{id}/behandelaar");

    private static Merken merken;
    private static UUID gezin;
    private static List<UUID> gezinnen;
    private static List<UUID> leden;
    private static List<UUID> allen;
    private static String naam;
    private static UUID yusuf;

    private final Map<String, Boolean> allowed = new HashMap<>();

    @Autowired private Rollen rollen;
    @Autowired private Dossiertoegang toegang;
    @Autowired private Partners partners;
    @Autowired private Onderzoeken onderzoeken;
    @Autowired private Overleggen overleggen;

    /** What somebody found, and what they opened. */
    private record Wandeling(Set<String> lekken, Set<String> geopend) {}

    @BeforeEach
    void markTheFamily() throws SQLException {
        if (merken != null) {
            return;
        }
        gezin =
                id(
                        "select gezin from voorziening.voorziening group by gezin order by count(distinct wet) desc, gezin limit 1");
        gezinnen = Stream.concat(Stream.of(gezin), others().stream()).distinct().limit(4).toList();
        leden = leden(List.of(gezin));
        allen = leden(gezinnen);
        yusuf = id("select medewerker from security.account where gebruikersnaam = 'yusuf'");
        naam =
                in(
                        SAMENSTAD,
                        () ->
                                jdbc.sql("select geslachtsnaam from inwoner.inwoner where id = ?")
                                        .param(leden.getFirst())
                                        .query(String.class)
                                        .single());
        inquireAndMeet();
        try (var owner = database.connectAsOwner()) {
            merken = Merken.plant(owner, gezinnen, allen);
        }
        assertThat(merken.bron().values().stream().map(Merken.Bron::categorie).distinct())
                .contains(
                        "IDENTITEIT",
                        "PLAN",
                        "TIJDLIJN",
                        "MELDING",
                        "VOORZIENING",
                        "ONDERZOEK",
                        "OVERLEG");
    }

    /** Families that have what the first one has not, such as a report or a note. */
    private List<UUID> others() {
        var sql =
                """
                select string_agg(format('(select gezin from %1$s where gezin is not null
                       and not exists (select 1 from %1$s where gezin = :gezin) limit 1)', g.tabel), ' union all ')
                  from database.gegevenscategorie g join pg_attribute a on a.attrelid = g.tabel::regclass
                 where a.attname = 'gezin' and g.categorie not in ('LOGBOEK', 'INLOG')
                """;
        var parts = jdbc.sql(sql).query(String.class).single();
        return in(SAMENSTAD, () -> jdbc.sql(parts).param("gezin", gezin).query(UUID.class).list());
    }

    private List<UUID> leden(List<UUID> van) {
        return in(
                SAMENSTAD,
                () ->
                        jdbc.sql("select distinct inwoner from gezin.lid where gezin in (:van)")
                                .param("van", van)
                                .query(UUID.class)
                                .list());
    }

    /** An inquiry for the Jeugdwet alone, to which nobody consented, and a meeting. */
    private void inquireAndMeet() {
        var joris = accounts.medewerker(SAMENSTAD, "a-" + UUID.randomUUID(), "J", "JEUGDCONSULENT");
        var dossier = new GezinId(gezin);
        var lid = new InwonerId(leden.getFirst());
        open(joris.value());
        var rol =
                new Verwerkingscontext(
                        SAMENSTAD,
                        joris.value(),
                        "J",
                        "JEUGDCONSULENT",
                        Set.of(),
                        "dossiervoering",
                        false);
        as(
                rol,
                () -> {
                    var wie = List.of(new Onderzochte(lid, false, true));
                    var id = onderzoeken.start(dossier, wie, LocalDate.of(2026, 9, 1)).id();
                    jdbc.sql(
                                    """
                                    insert into onderzoek.bevinding (gemeente, id, onderzoek, gezin, soort, tekst, bron, door, op)
                                    values ('9901', uuidv7(), :id, :gezin, 'FEIT', 'Wat er is gevonden', 'Wie het zei', :door, now())
                                    """)
                            .param("id", id.value())
                            .param("gezin", gezin)
                            .param("door", joris.value())
                            .update();
                    overleggen.prepare(dossier, lid, "Wat heeft dit kind nodig?", Set.of());
                    return true;
                });
    }

    private void open(UUID wie) {
        in(
                SAMENSTAD,
                () -> {
                    gezinnen.forEach(
                            g ->
                                    toegang.grant(
                                            new GezinId(g), wie, Dossiertoegang.Reden.UITVOERENDE));
                    return true;
                });
    }

    @Test
    void in_another_municipality_no_role_reads_a_word_of_the_family() {
        var lekken = new TreeSet<String>();
        for (var rol : medewerkersrollen()) {
            lekken.addAll(walk(employee(ANDERSTAD, rol), rol, _ -> false).lekken());
        }
        assertThat(lekken).isEmpty();
    }

    @Test
    void outside_the_file_no_role_reads_a_word_of_what_is_in_it() {
        var inFile = ofAFile();
        var lekken = new TreeSet<String>();
        for (var rol : medewerkersrollen()) {
            lekken.addAll(
                    walk(employee(SAMENSTAD, rol), rol, v -> !inFile.contains(v.bron().tabel()))
                            .lekken());
        }
        assertThat(lekken).isEmpty();
    }

    @Test
    void in_the_file_a_role_reads_what_the_purpose_of_the_page_allows_and_every_page_was_tried() {
        var lekken = new TreeSet<String>();
        var geopend = new TreeSet<String>();
        for (var rol : medewerkersrollen()) {
            var wandeling = walk(insider(rol), rol, _ -> true);
            lekken.addAll(wandeling.lekken());
            geopend.addAll(wandeling.geopend());
        }
        for (var lid : leden) {
            geopend.addAll(walk(resident(new InwonerId(lid)), "BEWONER", _ -> true).geopend());
        }
        geopend.addAll(walk(visitor(), "SYSTEEM", _ -> false).geopend());
        assertThat(lekken).isEmpty();
        var closed =
                ingangen().stream()
                        .filter(i -> i.method().equals("GET") && !isMachine(i))
                        .map(Ingang::pattern)
                        .filter(p -> !geopend.contains(p));
        assertThat(closed).isSubsetOf(NOT_OPENED);
    }

    @Test
    void a_resident_of_another_family_a_visitor_and_a_partner_read_no_word_of_it() {
        var vreemd =
                id(
                        """
                        select i.id from inwoner.inwoner i where not exists (
                          select 1 from gezin.v_lid l where l.gemeente = i.gemeente and l.inwoner = i.id) limit 1
                        """);
        assertThat(walk(resident(new InwonerId(vreemd)), "BEWONER", _ -> false).lekken()).isEmpty();
        assertThat(walk(visitor(), "SYSTEEM", _ -> false).lekken()).isEmpty();
        for (var recht : List.of("melding.doen", "inzage.opvragen")) {
            var token = token(recht);
            for (var ingang : ingangen()) {
                if (ingang.method().equals("GET") && isMachine(ingang)) {
                    for (var adres : adressen(ingang)) {
                        var answer = visitor().get(adres, "Authorization", "Bearer " + token);
                        assertThat(merken.in(answer.tekst())).as(adres).isEmpty();
                    }
                }
            }
        }
    }

    /** Whether somebody may know of a word at all; the purpose of the page decides besides. */
    private interface Mag {
        boolean know(Merken.Vondst vondst);
    }

    private Wandeling walk(Aanvaller who, String rol, Mag mag) {
        var lekken = new TreeSet<String>();
        var geopend = new TreeSet<String>();
        for (var ingang : ingangen()) {
            if (!ingang.method().equals("GET") || isMachine(ingang) || !may(rol, ingang.recht())) {
                continue;
            }
            for (var adres : adressen(ingang)) {
                var answer = who.get(adres);
                if (answer.status() == 200) {
                    geopend.add(ingang.pattern());
                    lekken.addAll(read(ingang.pattern(), ingang.doel(), rol, answer, mag));
                }
            }
        }
        for (var typing : List.of("true", "false")) {
            var answer = who.post("/zoeken", List.of(veld("q", naam)), "HX-Request", typing);
            lekken.addAll(read("POST /zoeken", "zoeken", rol, answer, mag));
        }
        return new Wandeling(lekken, geopend);
    }

    private List<String> read(String waar, String doel, String rol, Antwoord answer, Mag mag) {
        return merken.in(answer.tekst())
                .filter(
                        v ->
                                !mag.know(v)
                                        || !allows(doel, rol, v)
                                                && !CONTACT.contains(v.bron().kolom()))
                .map(v -> waar + " shows " + v.bron() + " " + v.wet() + " to " + rol)
                .toList();
    }

    private boolean allows(String doel, String rol, Merken.Vondst vondst) {
        var cel = String.join(" x ", doel, rol, vondst.bron().categorie(), vondst.wet());
        return allowed.computeIfAbsent(cel, _ -> asked(doel, rol, vondst));
    }

    private boolean asked(String doel, String rol, Merken.Vondst vondst) {
        return in(
                SAMENSTAD,
                () ->
                        jdbc.sql(
                                        """
                                        select exists (select 1 from database.doelregel
                                          where doel = :doel and rol in (:rol, '*') and categorie = :categorie
                                            and wet in ('*', :wet)
                                            and (uitkomst = 'TOEGESTAAN' or categorie = 'VOORZIENING'))
                                        """)
                                .param("doel", doel)
                                .param("rol", rol)
                                .param("categorie", vondst.bron().categorie())
                                .param("wet", vondst.wet())
                                .query(Boolean.class)
                                .single());
    }

    private boolean may(String rol, String recht) {
        return switch (recht) {
            case Requires.IEDEREEN -> true;
            case Requires.MEDEWERKER -> medewerkersrollen().contains(rol);
            case Requires.INWONER -> rol.equals("BEWONER");
            default ->
                    rollen.all().stream()
                            .anyMatch(r -> r.rol().equals(rol) && r.rechten().contains(recht));
        };
    }

    private List<String> medewerkersrollen() {
        return rollen.all().stream()
                .filter(r -> r.soort().equals("MEDEWERKER"))
                .map(Rollen.Rol::rol)
                .toList();
    }

    private Aanvaller insider(String rol) {
        var account = "a-" + UUID.randomUUID();
        var wie = accounts.medewerker(SAMENSTAD, account, account, rol);
        open(wie.value());
        return as(account);
    }

    /** That there is help and whom to call is for everybody who may open the file (ADR 17). */
    private static final Set<String> CONTACT = Set.of("contact_naam", "contact_telefoon");

    /** Tables of which a row exists only for who may open its file. */
    private Set<String> ofAFile() {
        return jdbc.sql(
                        "select schemaname || '.' || tablename from pg_policies where policyname = 'policy$gezin'")
                .query(String.class)
                .set();
    }

    /** The address with ids of the family in it, and with words for what is no id. */
    private List<String> adressen(Ingang ingang) {
        var paths = List.of(ingang.pattern());
        for (var variable : VARIABLE.matcher(ingang.pattern()).results().toList()) {
            var next = new ArrayList<String>();
            for (var path : paths) {
                var values =
                        waarden(ingang, path.substring(0, path.indexOf('{')), variable.group(1));
                values.forEach(v -> next.add(path.replace(variable.group(), v)));
            }
            paths = next.stream().limit(12).toList();
        }
        return paths;
    }

    private List<String> waarden(Ingang ingang, String begin, String variable) {
        return switch (variable) {
            case "gezin" -> texts(gezinnen);
            case "inwoner", "een", "ander" -> texts(leden.subList(0, Math.min(2, leden.size())));
            case "nummer" -> List.of("1");
            case "sleutel" -> List.of("dossiervoering");
            case "id", "medewerker" ->
                    switch (begin) {
                        case "/gezinnen/" -> texts(gezinnen);
                        case "/inwoners/" -> texts(leden);
                        case "/medewerkers/", "/beheer/gebruikers/" -> List.of(yusuf.toString());
                        default -> own(ingang);
                    };
            default -> own(ingang);
        };
    }

    private List<String> own(Ingang ingang) {
        return texts(merken.ids().getOrDefault(ingang.kamer(), List.of(gezin)));
    }

    private static List<String> texts(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }

    private String token(String recht) {
        var partner = aPartner("Partner " + UUID.randomUUID(), Partnersoort.SCHOOL);
        return in(
                SAMENSTAD,
                () -> {
                    partners.register(partner);
                    return partners.issueToken(
                            partner.id(),
                            new NieuwToken(
                                    "Systeem", Set.of(recht), 600, LocalDate.of(2027, 9, 14)));
                });
    }

    private static boolean isMachine(Ingang ingang) {
        return ingang.pattern().startsWith("/api/") || ingang.pattern().startsWith("/scim/");
    }
}
