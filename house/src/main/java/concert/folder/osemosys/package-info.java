/// Energy systems in the field's own formats: MathProg data files of OSeMOSYS and CSV folders of otoole.
@NullMarked
package concert.folder.osemosys;

import org.jspecify.annotations.NullMarked;
