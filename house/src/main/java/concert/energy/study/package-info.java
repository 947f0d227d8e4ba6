/// What an energy plan answers: how large the deficit is, what each option changes, at which prices a deal pays and
/// what a limit on emissions costs with and without it. Every answer compares least-cost plans of one system.
@NullMarked
package concert.energy.study;

import org.jspecify.annotations.NullMarked;
