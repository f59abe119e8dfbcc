<?php

// Whether PHP 7.4 would run the files of the project in the folder given: no syntax after 7.4, and no function, class,
// constant or method that 7.4 does not have, nor more arguments than it takes. Prints what it finds, a line each.
// Written with nikic/PHP-Parser, which Debian's phpunit brings along.

declare(strict_types=1);

use PhpParser\Lexer\Emulative;
use PhpParser\Node;
use PhpParser\Node\Expr;
use PhpParser\NodeTraverser;
use PhpParser\NodeVisitor\NameResolver;
use PhpParser\NodeVisitorAbstract;
use PhpParser\Parser\Php7;

require '/usr/share/php/PhpParser/autoload.php';

final class Names
{
    public array $functions;
    public array $classes;
    public array $constants;
    public array $methods;

    public function __construct()
    {
        $names = json_decode(file_get_contents(__DIR__ . '/names.generated.json'), true, 8, JSON_THROW_ON_ERROR);
        $this->functions = $names['functions'];
        $this->classes = array_fill_keys(array_map('strtolower', $names['classes']), true);
        $this->constants = array_fill_keys($names['constants'], true);
        $this->methods = array_fill_keys($names['methods'], true);
    }
}

/** Collects what the project declares itself. */
final class Declared extends NodeVisitorAbstract
{
    public array $classes = [];
    public array $methods = [];

    public function enterNode(Node $node)
    {
        if ($node instanceof Node\Stmt\ClassLike && $node->name !== null) {
            $this->classes[strtolower((string) $node->namespacedName)] = true;
        }
        if ($node instanceof Node\Stmt\ClassMethod) {
            $this->methods[strtolower($node->name->name)] = true;
        }
        return null;
    }
}

final class Check extends NodeVisitorAbstract
{
    /** Packages that bring their own names, for versions of PHP of their own. */
    private const PACKAGES = '/^(PHPUnit|GuzzleHttp|Psr)\\\\/';
    /** Names of PHPUnit's own methods begin so. */
    private const TESTING = '/^(assert\w+|fail|expect\w+|markTest\w+|setUp|tearDown)$/i';
    /** Extensions that may be missing; the code asks first. */
    private const ASKED_FOR = ['idn_to_ascii', 'posix_geteuid', 'posix_getpwuid', 'pcntl_signal', 'pcntl_async_signals'];
    private const TYPES = ['int', 'float', 'string', 'bool', 'array', 'iterable', 'callable', 'object', 'void', 'self', 'parent'];

    public array $found = [];
    public string $file = '';
    private Names $names;
    private Declared $declared;

    public function __construct(Names $names, Declared $declared)
    {
        [$this->names, $this->declared] = [$names, $declared];
    }

    public function enterNode(Node $node)
    {
        $this->syntax($node);
        if ($node instanceof Expr\FuncCall && $node->name instanceof Node\Name) {
            $this->function($node, strtolower($node->name->toString()));
        } elseif ($node instanceof Expr\ConstFetch) {
            $name = $node->name->toString();
            $isOwn = in_array(strtolower($name), ['true', 'false', 'null'], true);
            if (!$isOwn && !isset($this->names->constants[$name])) {
                $this->report($node, "constant {$name}");
            }
        } elseif (($node instanceof Expr\MethodCall || $node instanceof Expr\StaticCall) && $node->name instanceof Node\Identifier) {
            $this->method($node, $node->name->name);
        } elseif ($node instanceof Node\Name\FullyQualified) {
            $this->class($node);
        }
        return null;
    }

    private function function(Expr\FuncCall $node, string $name): void
    {
        $most = $this->names->functions[$name] ?? null;
        if ($most === null && !in_array($name, self::ASKED_FOR, true)) {
            $this->report($node, "function {$name}()");
        } elseif ($most !== null && $most >= 0 && count($node->args) > $most) {
            $this->report($node, "more than {$most} arguments of {$name}()");
        }
    }

    private function method(Node $node, string $name): void
    {
        $known = $this->names->methods + $this->declared->methods;
        $isPackage = preg_match('/^(push|create|createRequest|createStream|createClient|sendRequest|streamFor|withHeader|withBody|get\w+|eof|read|write)$/', $name) === 1;
        if (!isset($known[strtolower($name)]) && preg_match(self::TESTING, $name) !== 1 && !$isPackage) {
            $this->report($node, "method {$name}()");
        }
    }

    private function class(Node\Name\FullyQualified $node): void
    {
        $name = $node->toString();
        $parent = $node->getAttribute('isFunction') || $node->getAttribute('isConstant');
        $isKnown = isset($this->names->classes[strtolower($name)]) || isset($this->declared->classes[strtolower($name)]);
        if (!$parent && !$isKnown && preg_match(self::PACKAGES, $name) !== 1) {
            $this->report($node, "class {$name}");
        }
    }

    /** What the parser takes, and 7.4 does not. */
    private function syntax(Node $node): void
    {
        $newer = [
            Expr\Match_::class, Expr\NullsafeMethodCall::class, Expr\NullsafePropertyFetch::class, Expr\Throw_::class,
            Node\UnionType::class, Node\IntersectionType::class, Node\AttributeGroup::class, Node\Stmt\Enum_::class,
            Node\VariadicPlaceholder::class,
        ];
        $isNewer = in_array(get_class($node), $newer, true)
            || ($node instanceof Node\Arg && $node->name !== null)
            || ($node instanceof Node\Param && $node->flags !== 0)
            || ($node instanceof Node\Stmt\Catch_ && $node->var === null)
            || ($node instanceof Node\Stmt\ClassConst && ($node->flags & Node\Stmt\Class_::MODIFIER_FINAL) !== 0)
            || (($node->flags ?? 0) & Node\Stmt\Class_::MODIFIER_READONLY) !== 0
            || ($node instanceof Expr\ClassConstFetch && $node->class instanceof Expr)
            || ($node instanceof Expr\New_ && $node->class instanceof Expr && !$node->class instanceof Expr\Variable)
            || ($node instanceof Expr\ArrayItem && $node->unpack && $node->key !== null);
        // A statement of `throw` is an expression to newer parsers; a bare one is 7.4's.
        if ($node instanceof Expr\Throw_ && $node->getAttribute('statement') === true) {
            $isNewer = false;
        }
        if ($isNewer) {
            $this->report($node, 'syntax ' . $node->getType());
        }
        foreach (['type', 'returnType'] as $part) {
            $type = $node->{$part} ?? null;
            $type = $type instanceof Node\NullableType ? $type->type : $type;
            if ($type instanceof Node\Identifier && !in_array(strtolower($type->name), self::TYPES, true)) {
                $this->report($node, "type {$type->name}");
            }
            // `static` and others are names to the parser.
            if ($type instanceof Node\Name && strtolower($type->toString()) === 'static') {
                $this->report($node, 'type static');
            }
        }
        if ($node instanceof Node\Stmt\Expression && $node->expr instanceof Expr\Throw_) {
            $node->expr->setAttribute('statement', true);
        }
        if ($node instanceof Expr\FuncCall && $node->name instanceof Node\Name) {
            $node->name->setAttribute('isFunction', true);
        }
        if ($node instanceof Expr\ConstFetch) {
            $node->name->setAttribute('isConstant', true);
        }
    }

    private function report(Node $node, string $what): void
    {
        $this->found[] = "{$this->file}:{$node->getLine()}: {$what}";
    }
}

/** Commas that 7.4 does not take at the end of a list of parameters or of captured variables. */
function trailingCommas(string $source, string $file): array
{
    $found = [];
    $depth = [];
    $expects = false;
    $last = null;
    foreach (token_get_all($source) as $token) {
        [$id, $text, $line] = is_array($token) ? $token : [null, $token, $line ?? 0];
        if (in_array($id, [T_WHITESPACE, T_COMMENT, T_DOC_COMMENT], true)) {
            continue;
        }
        if (in_array($id, [T_FUNCTION, T_FN], true) || ($id === T_USE && $last === ')')) {
            $expects = true;
        } elseif ($text === '(') {
            $depth[] = $expects;
            $expects = false;
        } elseif ($text === ')') {
            if (array_pop($depth) && $last === ',') {
                $found[] = "{$file}:{$line}: syntax comma after the last parameter";
            }
        }
        $last = $text;
    }
    return $found;
}

error_reporting(E_ALL & ~E_DEPRECATED);
$folder = rtrim($argv[1], '/');
$files = [];
foreach (new RecursiveIteratorIterator(new RecursiveDirectoryIterator($folder, FilesystemIterator::SKIP_DOTS)) as $entry) {
    if ($entry->getExtension() === 'php' && strpos($entry->getPathname(), '/vendor/') === false) {
        $files[] = $entry->getPathname();
    }
}
sort($files);
$parser = new Php7(new Emulative(['phpVersion' => '7.4']));
$declared = new Declared();
$check = new Check(new Names(), $declared);
$trees = [];
foreach ($files as $file) {
    $name = substr($file, strlen($folder) + 1);
    $source = file_get_contents($file);
    try {
        $tree = $parser->parse($source);
    } catch (PhpParser\Error $error) {
        $check->found[] = "{$name}: {$error->getMessage()}";
        continue;
    }
    $traverser = new NodeTraverser();
    $traverser->addVisitor(new NameResolver());
    $traverser->addVisitor($declared);
    $trees[$name] = $traverser->traverse($tree);
    array_push($check->found, ...trailingCommas($source, $name));
}
foreach ($trees as $name => $tree) {
    $check->file = $name;
    $traverser = new NodeTraverser();
    $traverser->addVisitor($check);
    $traverser->traverse($tree);
}
echo implode("\n", $check->found), $check->found === [] ? '' : "\n";
fwrite(STDERR, count($files) . " files\n");
