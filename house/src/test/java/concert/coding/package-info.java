/// Tests of event coding: grammars, constructions, and the two suites of others.
@org.jspecify.annotations.NullMarked
package concert.coding;
