package nl.samenhang.mensen.huishouden;

import java.util.HashMap;
import java.util.Map;
import nl.samenhang.kernel.InwonerId;

/** Who is tied to whom: one person stands for all who are tied, and a single one for themselves. */
final class Bundeling {

    private final Map<InwonerId, InwonerId> boven = new HashMap<>();

    void join(InwonerId een, InwonerId ander) {
        boven.put(root(een), root(ander));
    }

    InwonerId root(InwonerId id) {
        var current = id;
        for (var next = boven.getOrDefault(current, current);
                !next.equals(current);
                next = boven.getOrDefault(current, current)) {
            current = next;
        }
        return current;
    }
}
