package nl.samenhang.werkplek.beheer;

import java.util.List;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.database.Systeemgebruiker;
import nl.samenhang.platform.database.Verwerkingscontext;
import nl.samenhang.platform.jobs.Opdracht;
import nl.samenhang.platform.security.Gebruikersbeheer;
import org.springframework.stereotype.Component;

/**
 * {@code ./run beheerder}: the first administrators of a municipality, and the second one when only
 * one is left.
 */
@Component
class Beheerderopdracht implements Opdracht {

    private static final int WRONG = 2;
    private static final int WORDS = 4;

    private final Gebruikersbeheer beheer;

    Beheerderopdracht(Gebruikersbeheer beheer) {
        this.beheer = beheer;
    }

    @Override
    public String naam() {
        return "beheerder";
    }

    @Override
    public String uitleg() {
        return "GEMEENTECODE GEBRUIKERSNAAM E-MAIL \"NAAM\"   maakt een beheerder, zolang er geen twee zijn";
    }

    @Override
    public int run(List<String> argumenten) {
        if (argumenten.size() < WORDS || !argumenten.getFirst().matches("[0-9]{4}")) {
            IO.println("Zo werkt het: ./run beheerder " + uitleg());
            return WRONG;
        }
        var wachtwoord = Eerstewachtwoord.next();
        var context =
                Verwerkingscontext.system(
                        new Gemeentecode(argumenten.getFirst()),
                        Systeemgebruiker.INLEZEN,
                        "beheer");
        Contexts.runAs(
                context,
                () ->
                        beheer.registerBeheerder(
                                String.join(" ", argumenten.subList(3, argumenten.size())),
                                argumenten.get(2),
                                argumenten.get(1),
                                wachtwoord));
        IO.println("Beheerder " + argumenten.get(1) + " kan inloggen. Wachtwoord: " + wachtwoord);
        return 0;
    }
}
