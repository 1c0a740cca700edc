package nl.samenhang.platform.jobs;

/** Through which long work tells how far it is, for others to see while it runs. */
@FunctionalInterface
public interface Voortgangsmelder {

    /**
     * How far it is now.
     *
     * @param gedaan how many are done, of the total
     * @param geweigerd how many of those were not accepted
     */
    void tell(long gedaan, long geweigerd);
}
