/** The pages of the privacy officer. */
@NullMarked
package nl.samenhang.werkplek.toezicht.web;

import org.jspecify.annotations.NullMarked;
