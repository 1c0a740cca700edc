package planted.recht.termijn;

import planted.werkplek.zoeken.UnguardedController;

/** Planted: a class on floor 1 that imports floor 12. */
class Upward {
    UnguardedController wrong = new UnguardedController();
}
