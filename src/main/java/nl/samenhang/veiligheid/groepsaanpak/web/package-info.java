/** The pages of a group, for who is admitted by name, and the counts for who may know no more. */
@NullMarked
package nl.samenhang.veiligheid.groepsaanpak.web;

import org.jspecify.annotations.NullMarked;
