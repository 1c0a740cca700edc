/**
 * The page of the plan, its small actions, its versions with their difference, and its printed
 * form.
 */
@NullMarked
package nl.samenhang.regie.gezinsplan.web;

import org.jspecify.annotations.NullMarked;
