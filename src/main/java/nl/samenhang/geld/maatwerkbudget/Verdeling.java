package nl.samenhang.geld.maatwerkbudget;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.kernel.Wet;

/**
 * How a spending is shared over the budgets of the laws: for the accounts, not for who pays the
 * family.
 *
 * @param procenten whole per cents of each law, a hundred together
 */
public record Verdeling(Map<Wet, Integer> procenten) {

    private static final int ALLES = 100;

    public Verdeling {
        var shares = new TreeMap<>(procenten);
        shares.values().removeIf(share -> share == 0);
        if (shares.values().stream().anyMatch(share -> share < 0)
                || shares.values().stream().mapToInt(Integer::intValue).sum() != ALLES) {
            throw new Refusal("jeugd", Tekst.of("maatwerkbudget.fout.verdeling"));
        }
        procenten = Map.copyOf(shares);
    }

    /**
     * The amount in shares of whole cents that add up to it: each is rounded down, and what is left
     * goes, a cent at a time, to who lost most by rounding; to the first law when equal.
     */
    public List<Aandeel> over(Bedrag bedrag) {
        var wetten = procenten.keySet().stream().sorted().toList();
        var centen = new TreeMap<Wet, Long>();
        wetten.forEach(wet -> centen.put(wet, bedrag.centen() * share(wet) / ALLES));
        var left = bedrag.centen() - centen.values().stream().mapToLong(Long::longValue).sum();
        var losers = new ArrayList<>(wetten);
        losers.sort(
                Comparator.comparing((Wet wet) -> bedrag.centen() * share(wet) % ALLES).reversed());
        losers.stream().limit(left).forEach(wet -> centen.merge(wet, 1L, Long::sum));
        return wetten.stream()
                .map(wet -> new Aandeel(wet, new Bedrag(centen.getOrDefault(wet, 0L))))
                .toList();
    }

    private long share(Wet wet) {
        return procenten.getOrDefault(wet, 0);
    }
}
