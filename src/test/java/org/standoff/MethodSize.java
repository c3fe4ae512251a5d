package org.standoff;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * How long a method or constructor is, as the compiler's parser sees it.
 *
 * @param file where it stands
 * @param line the first line of its declaration, below Javadoc and annotations
 * @param name its name, after those of its classes; that of a constructor is {@code <init>}, that
 *     of an anonymous class {@code new}
 * @param lines how many lines it has, up to its closing brace
 */
record MethodSize(String file, long line, String name, long lines) {

  /** The methods of files, those of nested and anonymous classes each by itself too. */
  static List<MethodSize> of(Collection<Path> files) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  manager,
                  null,
                  List.of("-proc:none"),
                  null,
                  manager.getJavaFileObjectsFromPaths(files));
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      List<MethodSize> methods = new ArrayList<>();
      for (CompilationUnitTree unit : task.parse()) {
        Scanner scanner =
            new Scanner(unit, positions, unit.getSourceFile().getCharContent(true).toString());
        scanner.scan(unit, methods);
      }
      return methods;
    }
  }

  @Override
  public String toString() {
    return "%s:%d %s has %d lines".formatted(file, line, name, lines);
  }

  private static final class Scanner extends TreeScanner<@Nullable Void, List<MethodSize>> {
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final String text;
    private final Deque<String> classes = new ArrayDeque<>();

    Scanner(CompilationUnitTree unit, SourcePositions positions, String text) {
      this.unit = unit;
      this.positions = positions;
      this.text = text;
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, List<MethodSize> found) {
      String name = type.getSimpleName().toString();
      classes.addLast(name.isEmpty() ? "new" : name);
      super.visitClass(type, found);
      classes.removeLast();
      return null;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, List<MethodSize> found) {
      long first = line(begin(method));
      found.add(
          new MethodSize(
              unit.getSourceFile().getName(),
              first,
              String.join(".", classes) + "." + method.getName(),
              line(positions.getEndPosition(unit, method)) - first + 1));
      return super.visitMethod(method, found);
    }

    private long line(long position) {
      return unit.getLineMap().getLineNumber(position);
    }

    /** A method begins with the first of its modifiers for the parser, annotations too. */
    private long begin(MethodTree method) {
      long begin = positions.getStartPosition(unit, method);
      for (AnnotationTree annotation : method.getModifiers().getAnnotations()) {
        if (positions.getStartPosition(unit, annotation) == begin) {
          begin = skipBlank(positions.getEndPosition(unit, annotation));
        }
      }
      return begin;
    }

    private long skipBlank(long position) {
      int at = Math.toIntExact(position);
      while (Character.isWhitespace(text.charAt(at))) {
        at++;
      }
      return text.startsWith("//", at) ? skipBlank(text.indexOf('\n', at)) : at;
    }
  }
}
