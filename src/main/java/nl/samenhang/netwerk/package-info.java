/**
 * The organisations that the municipality works with, as organisations: who they are, where they
 * sit and how they are reached. What they deliver or sign stands on higher floors.
 */
@NullMarked
package nl.samenhang.netwerk;

import org.jspecify.annotations.NullMarked;
