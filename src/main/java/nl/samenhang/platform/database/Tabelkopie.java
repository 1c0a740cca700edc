package nl.samenhang.platform.database;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;

/**
 * Copies rows into a table of their own within the running transaction and moves them over from
 * there.
 */
@Component
public class Tabelkopie {

    private final DataSource dataSource;
    private final JdbcClient jdbc;

    Tabelkopie(DataSource dataSource, JdbcClient jdbc) {
        this.dataSource = dataSource;
        this.jdbc = jdbc;
    }

    /**
     * Copies and moves.
     *
     * @param columns the columns of the table {@code lading}, with their types
     * @param rows an empty value becomes null
     * @param move the statement that takes the rows over; may use the parameter gemeente
     */
    public void load(String columns, Stream<List<Optional<String>>> rows, String move) {
        jdbc.sql("create temporary table lading (" + columns + ") on commit drop").update();
        copy(rows);
        jdbc.sql(move).param("gemeente", Contexts.current().gemeente().code()).update();
        jdbc.sql("drop table lading").update();
    }

    private void copy(Stream<List<Optional<String>>> rows) {
        var text = new StringWriter();
        var connection = DataSourceUtils.getConnection(dataSource);
        try (var csv = CsvWriter.builder().quoteStrategy(QuoteStrategies.EMPTY).build(text)) {
            rows.forEach(
                    row -> csv.writeRecord(row.stream().map(value -> value.orElse(null)).toList()));
            csv.flush();
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy lading from stdin (format csv)",
                            new StringReader(text.toString()));
        } catch (SQLException | IOException failure) {
            throw new IllegalStateException("Copy failed", failure);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }
}
