/// Commands that read texts and review what was drafted from them.
@NullMarked
package concert.cli.documents;

import org.jspecify.annotations.NullMarked;
