package nl.samenhang.aanval;

import static nl.samenhang.aanval.Aanvaller.veld;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.platform.database.Verwerkingscontext;
import nl.samenhang.platform.logboek.Zegels;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.regie.onderzoek.Onderzochte;
import nl.samenhang.regie.onderzoek.Onderzoeken;
import nl.samenhang.regie.overleg.Overleggen;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Gives one family something in every room and marks it and some others in every table. */
abstract class Doelgrensgezinnen extends Aanval {

    static Merken merken;
    static List<UUID> leden;

    private static List<UUID> gezinnen;
    private static UUID moeder;
    private static UUID kind;
    static Doelgrensadressen adressen;
    static String naam;

    @Autowired private Dossiertoegang toegang;
    @Autowired private Onderzoeken onderzoeken;
    @Autowired private Overleggen overleggen;
    @Autowired private Zegels zegels;

    @BeforeEach
    void markTheFamilies() throws SQLException {
        if (merken != null) {
            return;
        }
        choose();
        var yusuf = id("select medewerker from security.account where gebruikersnaam = 'yusuf'");
        var joris = accounts.medewerker(SAMENSTAD, "a-" + UUID.randomUUID(), "J", "JEUGDCONSULENT");
        open(joris.value());
        var onderzoek = inquireAndMeet(joris.value());
        var rijen =
                new Doelgrensrijen(
                        Map.of(
                                "gezin", gezinnen.getFirst(),
                                "inwoner", moeder,
                                "kind", kind,
                                "yusuf", yusuf,
                                "joris", joris.value(),
                                "onderzoek", onderzoek));
        var allen = leden(gezinnen);
        try (var owner = database.connectAsOwner()) {
            Merken.open(owner, gezinnen, allen);
            rijen.insert(owner);
            merken = Merken.plant(owner);
        }
        adressen = new Doelgrensadressen(jdbc, merken, gezinnen, allen, yusuf);
        throughTheDoor("/privacyverzoeken/" + rijen.id("verzoek"));
    }

    /** The family with help by most laws, and others that have what it has not. */
    private void choose() {
        var eerste =
                id(
                        "select gezin from voorziening.voorziening group by gezin order by count(distinct wet) desc, gezin limit 1");
        gezinnen =
                Stream.of(List.of(eerste), plans(), others(eerste))
                        .flatMap(List::stream)
                        .distinct()
                        .limit(6)
                        .toList();
        leden = byAge(eerste);
        moeder = leden.getFirst();
        kind = leden.getLast();
        naam =
                in(
                        SAMENSTAD,
                        () ->
                                jdbc.sql("select geslachtsnaam from inwoner.inwoner where id = ?")
                                        .param(moeder)
                                        .query(String.class)
                                        .single());
    }

    /** A plan that was agreed, one that is being written and one that is closed. */
    private List<UUID> plans() {
        var sql =
                """
                select distinct on (status) gezin from gezinsplan.gezinsplan
                 where versie > 0 or status <> 'VASTGESTELD' order by status, gezin
                """;
        return in(SAMENSTAD, () -> jdbc.sql(sql).query(UUID.class).list());
    }

    /** Families that have what the first one has not, such as a report or a note. */
    private List<UUID> others(UUID eerste) {
        var sql =
                """
                select string_agg(format('(select gezin from %1$s where gezin is not null
                       and not exists (select 1 from %1$s where gezin = :gezin) limit 1)', g.tabel), ' union all ')
                  from database.gegevenscategorie g join pg_attribute a on a.attrelid = g.tabel::regclass
                 where a.attname = 'gezin' and g.categorie not in ('LOGBOEK', 'INLOG')
                """;
        var parts = jdbc.sql(sql).query(String.class).single();
        return in(SAMENSTAD, () -> jdbc.sql(parts).param("gezin", eerste).query(UUID.class).list());
    }

    private List<UUID> byAge(UUID gezin) {
        var sql =
                """
                select i.id from inwoner.inwoner i
                 where exists (select 1 from gezin.lid l where l.gezin = :gezin and l.inwoner = i.id)
                 order by i.geboortedatum, i.id
                """;
        return in(SAMENSTAD, () -> jdbc.sql(sql).param("gezin", gezin).query(UUID.class).list());
    }

    private List<UUID> leden(List<UUID> van) {
        var sql = "select distinct inwoner from gezin.lid where gezin in (:van)";
        return in(SAMENSTAD, () -> jdbc.sql(sql).param("van", van).query(UUID.class).list());
    }

    /** An inquiry for the Jeugdwet alone, to which nobody consented, and a meeting. */
    private UUID inquireAndMeet(UUID joris) {
        var dossier = new GezinId(gezinnen.getFirst());
        var wie = new InwonerId(kind);
        var rol =
                new Verwerkingscontext(
                        SAMENSTAD, joris, "J", "JEUGDCONSULENT", Set.of(), "dossiervoering", false);
        return as(
                rol,
                () -> {
                    var onderzocht = List.of(new Onderzochte(wie, false, true));
                    overleggen.prepare(dossier, wie, "Wat heeft dit kind nodig?", Set.of());
                    return onderzoeken
                            .start(dossier, onderzocht, LocalDate.of(2026, 9, 1))
                            .id()
                            .value();
                });
    }

    /** What is made by the program itself: a copy of all data, a table of rules, a seal. */
    private void throughTheDoor(String verzoek) {
        var privacy = employee(SAMENSTAD, "PRIVACY");
        var oordeel = List.of(veld("keuze", "BEHOUDEN"), veld("reden", "Dit mag mee."));
        var stuk = STUK.matcher(privacy.get(verzoek).tekst());
        var volgende = stuk.find() ? stuk.group() : verzoek;
        while (volgende.contains("/stukken/")) {
            volgende = privacy.post(volgende, oordeel).heen().replaceFirst("^http://[^/]+", "");
        }
        assertThat(
                        privacy.post(
                                        verzoek + "/besluit",
                                        List.of(
                                                veld("uitkomst", "TOEGEWEZEN"),
                                                veld("motivering", "Dit is alles.")))
                                .status())
                .isEqualTo(303);
        assertThat(
                        employee(SAMENSTAD, "BELEIDSMEDEWERKER")
                                .post(
                                        "/eigen-regels",
                                        List.of(
                                                veld("tabel", "teamhulp"),
                                                veld("basis", "2015-01-01")))
                                .status())
                .isEqualTo(303);
        in(SAMENSTAD, zegels::seal);
    }

    private static final Pattern STUK = Pattern.compile("/privacyverzoeken/[^/\"]+/stukken/[^\"]+");

    void open(UUID wie) {
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

    /** Somebody of the team who may open the files, is in the group and asked the register. */
    Aanvaller insider(String rol) {
        var account = "a-" + UUID.randomUUID();
        var wie = accounts.medewerker(SAMENSTAD, account, account, rol).value();
        open(wie);
        try (var owner = database.connectAsOwner();
                var statement = owner.createStatement()) {
            statement.execute(INSIDE.formatted(wie));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return as(account);
    }

    private static final String INSIDE =
            """
            set app.gemeente = '9901';
            set app.breed = '1';
            set app.categorieen = '*';
            set app.actor = '%1$s';
            insert into groepsaanpak.toegelaten (gemeente, groep, actor, naam, organisatie, politiegegevens, tot)
            select gemeente, id, '%1$s', 'Wie erbij is', 'De gemeente', false, eindigt_op
              from groepsaanpak.groep where naam like 'Jongeren bij de brug%%';
            insert into security.teamlid (gemeente, team, medewerker, periode)
            select t.gemeente, t.team, '%1$s', daterange('2020-01-01', null)
              from security.teamlid t
              join security.account a on (a.gemeente, a.medewerker) = (t.gemeente, t.medewerker)
             where a.gebruikersnaam = 'yusuf' limit 1;
            insert into registervraag.vraag (gemeente, id, medewerker, invoer, gesteld_op)
            values ('9901', uuidv7(), '%1$s', '{"op": "BSN", "bsn": "999990019"}', now());
            """;
}
