package nl.samenhang.netwerk.aanbieder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.kernel.Ids;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.database.Systeemgebruiker;
import nl.samenhang.platform.database.Verwerkingscontext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts offers on the map of Samenstad, each of an organisation of its own. */
@Component
public class Aanbodfixture {

    private final Aanbieders aanbieders;
    private final TransactionTemplate transaction;

    Aanbodfixture(Aanbieders aanbieders, TransactionTemplate transaction) {
        this.aanbieders = aanbieders;
        this.transaction = transaction;
    }

    public HulpaanbodId add(Aanbodbouw bouw) {
        return add(bouw, List.of());
    }

    /** An offer of an organisation with these marks of residents. */
    public HulpaanbodId add(Aanbodbouw bouw, List<Integer> cijfers) {
        var context =
                Verwerkingscontext.system(new Gemeentecode("9901"), Systeemgebruiker.TAKEN, "test");
        return Contexts.callAs(context, () -> transaction.execute(_ -> insert(bouw, cijfers)));
    }

    private HulpaanbodId insert(Aanbodbouw bouw, List<Integer> cijfers) {
        var aanbieder = AanbiederId.next();
        var plek = VestigingId.next();
        var naam = "Van " + bouw.naam() + " " + UUID.randomUUID();
        var vestiging =
                new Vestiging(
                        plek,
                        aanbieder,
                        naam,
                        naam,
                        Optional.of("Samenstad"),
                        Optional.of("0990 300 100"),
                        Optional.empty(),
                        new Bezoekadres(
                                Optional.of("Parelstraat 1"),
                                Optional.of("9914IA"),
                                Optional.of("Bus 3"),
                                bouw.ligging()));
        aanbieders.register(
                new Aanbieder(
                        aanbieder,
                        naam,
                        Optional.empty(),
                        Optional.empty(),
                        bouw.identiteiten(),
                        Optional.empty(),
                        List.of(vestiging)));
        for (var cijfer : cijfers) {
            aanbieders.addErvaring(
                    new Ervaring(
                            Ids.next(),
                            aanbieder,
                            cijfer,
                            Optional.of("Goed geholpen"),
                            LocalDate.of(2026, 6, 1)));
        }
        return aanbieders.offer(plek, bouw.inhoud(), bouw.ruimte());
    }
}
