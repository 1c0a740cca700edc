package nl.samenhang.platform.database;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Asks questions that always come together in one round trip to the database: of a short question
 * the way there and back costs more than the answer.
 */
@Component
public class RoundTrip {

    private final NamedParameterJdbcTemplate jdbc;

    RoundTrip(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** What was answered to each question. */
    public static final class Answers {

        private final Map<Question<?>, List<?>> rows = new IdentityHashMap<>();

        @SuppressWarnings("unchecked") // the rows were read as this question reads them
        public <T> List<T> to(Question<T> question) {
            return (List<T>) rows.getOrDefault(question, List.of());
        }
    }

    /** All questions may use all parameters. */
    public Answers ask(Map<String, ?> params, Question<?>... questions) {
        var sql = Stream.of(questions).map(Question::sql).collect(Collectors.joining(";\n"));
        var answers = jdbc.execute(sql, params, statement -> read(statement, questions));
        return answers == null ? new Answers() : answers;
    }

    private static Answers read(PreparedStatement statement, Question<?>... questions)
            throws SQLException {
        var answers = new Answers();
        statement.execute();
        for (var question : questions) {
            try (var rows = statement.getResultSet()) {
                answers.rows.put(question, question.reading().extractData(rows));
            }
            statement.getMoreResults();
        }
        return answers;
    }
}
