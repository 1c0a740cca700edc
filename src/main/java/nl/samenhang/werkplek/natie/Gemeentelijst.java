package nl.samenhang.werkplek.natie;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/**
 * The municipalities of the Netherlands with their CBS code (division of 1 January 2026) and their
 * inhabitants, rounded: {@code definitions/gemeenten.json}.
 */
record Gemeentelijst(List<Gemeente> gemeenten) {

    record Gemeente(String code, String naam, int inwoners) {}

    static Gemeentelijst read() {
        try (var in = new ClassPathResource("definitions/gemeenten.json").getInputStream()) {
            return JsonMapper.shared().readValue(in, Gemeentelijst.class);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** The list of one municipality; all of them when none is named. */
    Gemeentelijst only(Optional<String> code) {
        return new Gemeentelijst(
                gemeenten.stream()
                        .filter(gemeente -> code.map(gemeente.code()::equals).orElse(true))
                        .toList());
    }

    /**
     * The same municipalities with so many inhabitants together, each by its share. What rounding
     * leaves goes to those that lost most by it.
     */
    Gemeentelijst scaledTo(long total) {
        var now = gemeenten.stream().mapToLong(Gemeente::inwoners).sum();
        var scaled = new ArrayList<Gemeente>();
        var given = 0L;
        for (var gemeente : gemeenten) {
            var share = (int) (gemeente.inwoners() * total / now);
            scaled.add(new Gemeente(gemeente.code(), gemeente.naam(), share));
            given += share;
        }
        var left = total - given;
        var order =
                IntStream.range(0, scaled.size())
                        .boxed()
                        .sorted(
                                Comparator.comparingLong(
                                        i -> -(gemeenten.get(i).inwoners() * total % now)))
                        .toList();
        for (var i = 0; i < left; i++) {
            var place = order.get(i);
            var old = scaled.get(place);
            scaled.set(place, new Gemeente(old.code(), old.naam(), old.inwoners() + 1));
        }
        return new Gemeentelijst(scaled.stream().filter(g -> g.inwoners() > 0).toList());
    }
}
