package nl.samenhang.mensen.inwoner.brp;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenhang.kernel.Bsn;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds who is in the file already, and follows what a list of the register says of them. */
@Repository
class InschrijvingRepository {

    private static final String KNOWN =
            "select id, anummer, bsn, inschrijving, bron_hash from inwoner.inwoner where gemeente = :gemeente and ";

    private final JdbcClient jdbc;
    private final GegevensRepository gegevens;

    InschrijvingRepository(JdbcClient jdbc, GegevensRepository gegevens) {
        this.jdbc = jdbc;
        this.gegevens = gegevens;
    }

    /** A person who is in the file already. */
    record Bekend(
            InwonerId id,
            Optional<String> anummer,
            Optional<Bsn> bsn,
            Optional<String> inschrijving,
            Optional<String> bronHash) {}

    Optional<Bekend> byBsn(Bsn bsn) {
        return known(KNOWN + "bsn = :bsn", Map.of("bsn", bsn.nummer())).stream().findFirst();
    }

    /**
     * Who bears the A-nummer of this person, and who the BSN: none, one, or two people. Each is
     * looked up by its key: with "or" a table that was empty when the file began is read through.
     */
    List<Bekend> byNumbers(Persoon persoon) {
        return known(
                KNOWN + "anummer = :anummer union " + KNOWN + "bsn = :bsn",
                Map.of(
                        "anummer",
                        persoon.anummer(),
                        "bsn",
                        persoon.bsn().map(Bsn::nummer).orElse("")));
    }

    private List<Bekend> known(String sql, Map<String, String> numbers) {
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .params(numbers)
                .query(
                        (rs, row) ->
                                new Bekend(
                                        new InwonerId(rs.getObject("id", UUID.class)),
                                        Optional.ofNullable(rs.getString("anummer")),
                                        Optional.ofNullable(rs.getString("bsn")).map(Bsn::new),
                                        Optional.ofNullable(rs.getString("inschrijving")),
                                        Optional.ofNullable(rs.getString("bron_hash"))))
                .list();
    }

    /**
     * By which numbers the register knows somebody of whom it gave a list, at once: so that another
     * list with the same number is refused, also in the same file.
     */
    void number(InwonerId id, Persoon persoon) {
        jdbc.sql(
                        """
                        update inwoner.inwoner set bsn = coalesce(bsn, :bsn), anummer = coalesce(anummer, :anummer)
                         where gemeente = :gemeente and id = :id and (bsn is null or anummer is null)
                        """)
                .param("gemeente", gemeente())
                .param("id", id.value())
                .param("bsn", persoon.bsn().map(Bsn::nummer).orElse(null))
                .param("anummer", persoon.anummer())
                .update();
    }

    /**
     * The list is followed: by which numbers the register knows this person and where it says they
     * are registered. A BSN that the list leaves out stays, and how somebody is reached is ours.
     */
    void follow(InwonerId id, Persoon persoon, String bronHash) {
        var sql =
                """
                update inwoner.inwoner
                   set bsn = coalesce(bsn, :bsn), anummer = :anummer,
                       inschrijving = coalesce(:inschrijving, inschrijving),
                       geboorteplaats = case geboorteplaats when '' then :plaats else geboorteplaats end,
                       herkomst = 'BRP', bron_hash = :hash, gewijzigd_op = now()
                 where gemeente = :gemeente and id = :id
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("id", id.value())
                .param("bsn", persoon.bsn().map(Bsn::nummer).orElse(null))
                .param("anummer", persoon.anummer())
                .param("inschrijving", persoon.inschrijving().orElse(null))
                .param("plaats", persoon.geboorteplaats())
                .param("hash", bronHash)
                .update();
    }

    /** The relatives whom only the list knows stand there by name, as it names them now. */
    void nameRelatives(InwonerId id, Persoon persoon) {
        var verwanten =
                persoon.verwanten().stream()
                        .collect(
                                Collectors.partitioningBy(
                                        verwante ->
                                                verwante.bsn().flatMap(this::byBsn).isPresent()));
        gegevens.replaceNames(
                id,
                verwanten.getOrDefault(false, List.of()),
                verwanten.getOrDefault(true, List.of()));
    }

    /** Where these people live or lived. */
    Set<String> adressleutels(Collection<InwonerId> inwoners) {
        var sql =
                """
                select distinct adressleutel from inwoner.verblijf
                 where gemeente = :gemeente and inwoner = any(:inwoners)
                """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("inwoners", inwoners.stream().map(InwonerId::value).toArray(UUID[]::new))
                .query(String.class)
                .set();
    }

    private static String gemeente() {
        return Contexts.current().gemeente().code();
    }
}
