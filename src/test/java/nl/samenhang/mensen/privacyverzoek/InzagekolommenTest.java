package nl.samenhang.mensen.privacyverzoek;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.samenhang.SamenhangTest;
import nl.samenhang.platform.inzage.Inzagedeel;
import nl.samenhang.platform.inzage.Uitzonderingen;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A column that is added to a table of which the copy tells cannot be forgotten: the room names it
 * where it makes the copy, or says in {@code definitions/inzage-uitzonderingen.json} why it stays.
 */
class InzagekolommenTest extends SamenhangTest {

    private static final Pattern STATEMENT =
            Pattern.compile("\"\"\".*?\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*\"", Pattern.DOTALL);
    private static final Pattern EVERY_COLUMN = Pattern.compile("select (\\w+\\.)?\\*");

    @Autowired private List<Inzagedeel> delen;
    @Autowired private Uitzonderingen uitzonderingen;
    @Autowired private JdbcClient jdbc;

    @Test
    void every_column_of_a_table_in_the_copy_is_named_there_or_says_why_not() {
        var vergeten = new TreeSet<String>();
        for (var deel : delen) {
            var code = source(deel);
            for (var tabel : deel.tabellen()) {
                var over = about(tabel, code);
                for (var kolom : columns(tabel)) {
                    var naam = tabel + "." + kolom;
                    if (!uitzonderingen.leavesOut(tabel, kolom) && !names(over, kolom)) {
                        vergeten.add(naam);
                    }
                }
            }
        }
        assertThat(vergeten).isEmpty();
    }

    @Test
    void what_is_left_out_exists_and_is_not_in_the_copy_after_all() {
        var alle = new TreeSet<String>();
        delen.forEach(
                deel ->
                        deel.tabellen()
                                .forEach(t -> columns(t).forEach(k -> alle.add(t + "." + k))));
        assertThat(alle).containsAll(uitzonderingen.kolommen());
    }

    /**
     * The statements that read this table, so that a column of another table with the same name
     * does not count; all of the room's words when one of them reads every column.
     */
    private static String about(String tabel, String code) {
        var statements =
                STATEMENT
                        .matcher(code)
                        .results()
                        .map(MatchResult::group)
                        .filter(text -> isRead(tabel, text) || isCondition(text))
                        .collect(Collectors.joining("\n"));
        return !names(statements, Pattern.quote(tabel)) || EVERY_COLUMN.matcher(statements).find()
                ? code
                : statements;
    }

    private static boolean isRead(String tabel, String text) {
        return text.contains("select") && names(text, Pattern.quote(tabel));
    }

    /** Part of every statement of the room. */
    private static boolean isCondition(String text) {
        return text.contains(":inwoner") && !text.contains("select");
    }

    private static boolean names(String code, String kolom) {
        return Pattern.compile("\\b" + kolom + "\\b").matcher(code).find();
    }

    private static String source(Inzagedeel deel) {
        var naam = AopUtils.getTargetClass(deel).getName().replace('.', '/');
        try {
            return Files.readString(Path.of("src/main/java", naam + ".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Set<String> columns(String tabel) {
        var sql =
                """
                select attname from pg_attribute
                 where attrelid = :tabel::regclass and attnum > 0 and not attisdropped
                """;
        return jdbc.sql(sql).param("tabel", tabel).query(String.class).set();
    }
}
