package nl.samenhang.recht.regel.tabel;

import java.util.List;

/**
 * One rule of a table.
 *
 * @param condities what it asks of each input
 * @param uitkomsten what it answers, for each output
 * @param artikel where the law or the policy says so
 */
public record Rij(List<Conditie> condities, List<Object> uitkomsten, String artikel) {}
