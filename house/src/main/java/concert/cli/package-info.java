/// The command line. Reads a folder, has it assessed, has the answer rendered; nothing is computed here.
///
/// A command is a class of its own that [Concert] lists among its subcommands.
@NullMarked
package concert.cli;

import org.jspecify.annotations.NullMarked;
