/// Files of ScenarioWizard, the program of cross-impact balance analysis.
@NullMarked
package concert.folder.cib;

import org.jspecify.annotations.NullMarked;
