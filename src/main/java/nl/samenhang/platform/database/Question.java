package nl.samenhang.platform.database;

import java.util.List;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.RowMapperResultSetExtractor;

/** One of the questions of a {@link RoundTrip}, with how a row of its answer is read. */
public record Question<T>(String sql, RowMapper<T> row) {

    ResultSetExtractor<List<T>> reading() {
        return new RowMapperResultSetExtractor<>(row);
    }
}
