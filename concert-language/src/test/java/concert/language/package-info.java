/// Tests of the language engine.
@org.jspecify.annotations.NullMarked
package concert.language;
