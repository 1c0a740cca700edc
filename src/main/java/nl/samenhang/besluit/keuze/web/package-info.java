/**
 * The pages of the free choice: the same for a resident alone and for an employee with a family.
 */
@NullMarked
package nl.samenhang.besluit.keuze.web;

import org.jspecify.annotations.NullMarked;
