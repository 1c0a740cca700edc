package nl.samenhang.werkplek.voorbeeldstad;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.platform.jobs.EersteVulling;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The first start of the demo: the town with its people, its stories and its first files is there
 * before the first page; the rest of the files come while one looks around.
 */
@Component
class EersteKeer implements EersteVulling {

    static final Gemeentecode SAMENSTAD = new Gemeentecode("9901");
    static final Gemeentecode ANDERSTAD = new Gemeentecode("9902");
    static final long ZAAD = 20260914;

    private static final int HUISHOUDENS_ANDERSTAD = 60;

    /** People, stories and the first thirty files. */
    private static final int STEPS_BEFORE_FIRST_PAGE = 3;

    private static final Duration LONGEST_STEP = Duration.ofSeconds(20);

    private static final Logger LOG = LoggerFactory.getLogger(EersteKeer.class);

    private final Voorbeeldstad stad;
    private volatile boolean stopping;
    private volatile Optional<Thread> worker = Optional.empty();

    EersteKeer(Voorbeeldstad stad) {
        this.stad = stad;
    }

    @Override
    public boolean isNeeded() {
        return stad.isNeeded(SAMENSTAD) || stad.isNeeded(ANDERSTAD);
    }

    @Override
    public void fill() {
        if (stad.isNeeded(ANDERSTAD)) {
            stad.fill(ANDERSTAD, ZAAD + 1, HUISHOUDENS_ANDERSTAD);
        }
        if (stad.isNeeded(SAMENSTAD)) {
            var steps = stad.steps(SAMENSTAD, ZAAD, Stad.HUISHOUDENS);
            var now = Math.min(STEPS_BEFORE_FIRST_PAGE, steps.size());
            steps.subList(0, now).forEach(Runnable::run);
            worker =
                    Optional.of(
                            Thread.ofPlatform()
                                    .name("voorbeeldstad")
                                    .daemon()
                                    .start(
                                            () ->
                                                    runUntilStopped(
                                                            steps.subList(now, steps.size()))));
        }
    }

    @Override
    public List<Demoaccount> accounts() {
        return List.of(
                account("fatima", "toegang: meldingen aannemen en beoordelen"),
                account("yusuf", "gezinsregisseur, wijkteam West"),
                account("bep", "gezinsregisseur, wijkteam West"),
                account("anneke", "teamleider, wijkteam West"),
                account(
                        "wim",
                        "gezinsregisseur voor Samenstad en Anderstad: wisselen kan in de kop"),
                account("post", "post en scans"),
                account("beheer", "beheer: gebruikers, inlezen, definities"),
                account("beheer2", "tweede beheerder, keurt goed wat de eerste vraagt"),
                account("privacy", "toezicht op het logboek"),
                account("archief", "archivaris: beoordeelt wat vernietigd wordt"),
                account("joris", "jeugdconsulent, wijkteam West"),
                account("karin", "schuldhulpverlener, wijkteam West"),
                account("ines", "inkomensconsulent, wijkteam West"),
                account("wendy", "werkconsulent van het werkbedrijf: werk en talent"),
                account("contract", "contractmanager: houdt aanbieders en wachttijden bij"),
                account("ilse", "gedragswetenschapper: adviseert waar zij wordt uitgenodigd"),
                account("petra", "procesregisseur van een groepsaanpak"),
                account("agent", "doet mee in de groepsaanpak"),
                account("wethouder", "ziet aantallen van de groepsaanpak, keurt eigen regels goed"),
                account(
                        "vera",
                        "vroegsignalering: leest bestanden van partners in en zoekt contact"),
                account("dirk", "uitkeringsadministratie: stelt betaalrondes op"),
                account("ans", "uitkeringsadministratie: geeft betaalrondes vrij"),
                account("beleid", "beleidsmedewerker: wijzigt regels van de gemeente"),
                account("sanne", "inwoner, onder /mijn (in plaats van DigiD)"),
                account("noor", "inwoner van 16, onder /mijn (in plaats van DigiD)"),
                account("emine", "inwoner in een gezin met hulp uit drie wetten, onder /mijn"),
                account("amal", "inwoner die zelf hulp kiest voor haar zoon van 7, onder /mijn"));
    }

    /** What is not done now is done at the next start. */
    private void runUntilStopped(List<Runnable> steps) {
        for (var step : steps) {
            if (stopping) {
                return;
            }
            step.run();
        }
        LOG.info("De voorbeeldstad is klaar.");
    }

    /**
     * The step at hand is finished while there still is a database; the next ones wait for the next
     * start.
     */
    @PreDestroy
    void stop() throws InterruptedException {
        stopping = true;
        if (worker.isPresent()) {
            worker.get().join(LONGEST_STEP);
        }
    }

    private static Demoaccount account(String naam, String wie) {
        return new Demoaccount(naam, Voorbeeldstad.WACHTWOORD, wie);
    }
}
