package nl.samenhang.platform.account.scim;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A filter as a condition in SQL. Only columns of the list stand in it; what was asked goes as
 * parameters.
 */
final class Filtersql {

    /**
     * A column that can be asked for.
     *
     * @param sql the expression, of type text or boolean
     * @param exact whether capitals count (RFC 7643: caseExact)
     */
    record Column(String sql, boolean exact, boolean yesNo) {

        static Column text(String sql) {
            return new Column(sql, false, false);
        }

        static Column exact(String sql) {
            return new Column(sql, true, false);
        }

        static Column yesNo(String sql) {
            return new Column(sql, true, true);
        }
    }

    private final Map<String, Column> columns;
    private final Map<String, Object> params = new LinkedHashMap<>();

    private Filtersql(Map<String, Column> columns) {
        this.columns = columns;
    }

    /** A condition with its parameters. */
    record Condition(String sql, Map<String, Object> params) {}

    static Condition of(Optional<String> filter, Map<String, Column> columns) {
        var writer = new Filtersql(columns);
        var sql = filter.map(Filterlezer::read).map(writer::sql).orElse("true");
        return new Condition(sql, writer.params);
    }

    private String sql(Filter filter) {
        return switch (filter) {
            case Filter.Combined c ->
                    "(" + sql(c.left()) + (c.and() ? " and " : " or ") + sql(c.right()) + ")";
            case Filter.Not n -> "(not " + sql(n.filter()) + ")";
            case Filter.Present p ->
                    "(coalesce(" + column(p.attribute()).sql() + "::text, '') <> '')";
            case Filter.Compared c -> compared(c);
        };
    }

    private String compared(Filter.Compared compared) {
        var column = column(compared.attribute());
        if (column.yesNo() && compared.operator() != Filter.Operator.EQ) {
            throw ScimFout.filter(compared.attribute() + " is only compared with eq");
        }
        var name = "f" + params.size();
        params.put(name, compared.value());
        var left = column.exact() ? column.sql() + "::text" : "lower(" + column.sql() + ")";
        var right = column.exact() ? ":" + name : "lower(:" + name + ")";
        return "coalesce("
                + switch (compared.operator()) {
                    case EQ -> left + " = " + right;
                    case NE -> left + " <> " + right;
                    case CO -> "position(" + right + " in " + left + ") > 0";
                    case SW -> "starts_with(" + left + ", " + right + ")";
                    case EW -> "right(" + left + ", length(" + right + ")) = " + right;
                    case GT -> left + " > " + right;
                    case GE -> left + " >= " + right;
                    case LT -> left + " < " + right;
                    case LE -> left + " <= " + right;
                }
                + ", false)";
    }

    private Column column(String attribute) {
        return Optional.ofNullable(columns.get(attribute))
                .orElseThrow(() -> ScimFout.filter("Cannot filter on " + attribute));
    }
}
