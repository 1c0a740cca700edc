package nl.samenhang.platform.jobs;

import nl.samenhang.kernel.Tekst;

/**
 * A room's way of doing one kind of long work. Runs as the system user of jobs, one transaction per
 * step.
 */
public interface Taakuitvoerder {

    /** The kind of work, a key of its own such as {@code brp-inlezen}. */
    String soort();

    /** The processing purpose it works for. */
    String doel();

    /**
     * Does the work from where it was, telling how far it is, and says what came of it. Must be
     * safe to run again after a crash between a step and its progress.
     */
    Tekst run(Taak taak, Voortgangsmelder voortgang);
}
