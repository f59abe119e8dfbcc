// The judge of a whole system: its config by the rules of the config, all its files by the rules over files.
import { byPlace, type Finding } from '../finding.ts';
import { type CreatedProject, createProject, type ProjectInput } from '../project/create-project.ts';
import type { Project } from '../project/project.ts';
import { recording } from '../project/touched.ts';
import { fileRules } from '../project-rules/files/rules.ts';
import type { ProjectRule, ProjectViolation } from '../project-rules/project-rule.ts';
import { projectRules } from '../project-rules/project-rules.ts';
import { judge } from '../rules/judge.ts';
import type { OfferedStack } from '../rules/rule.ts';
import { rules } from '../rules/rules.ts';
import { type Level, levelOf } from '../rules/severity.ts';
import { silence } from './silence.ts';

export interface ValidateProjectOptions extends ProjectInput {
  readonly stacks?: readonly OfferedStack[] | undefined;
  /** Severities set by the call or the editor, by rule; they win over those of the config. */
  readonly given?: Readonly<Record<string, Level>> | undefined;
}

export interface ProjectValidation {
  readonly project: Project;
  /** Each with the file it is in; by file, then by position. */
  readonly findings: readonly Finding[];
  /** How many findings are silenced by comments with a reason. */
  readonly suppressed: number;
  /** Rule → paths of the files it read into. */
  readonly looked: ReadonlyMap<string, ReadonlySet<string>>;
}

const projectRuleIds = projectRules.map(({ id }) => id);

/** Nobody can silence these in place. */
const unsilenceable: ReadonlySet<string> = new Set([
  'suppression-reasoned',
  ...rules.flatMap(({ id, binding }) => (binding ? [id] : [])),
]);

const inFile = (finding: Finding, file: string): Finding => ({
  ...finding,
  ...(finding.at && { at: { ...finding.at, file } }),
  ...(finding.related && {
    related: finding.related.map((one) => ({ ...one, at: { ...one.at, file: one.at.file ?? file } })),
  }),
});

function configFindings(
  { project, configFile, configFindings: shape }: CreatedProject,
  { stacks, given }: ValidateProjectOptions,
): readonly Finding[] {
  const { config, asked: environment } = project;
  const file = configFile?.path ?? '';
  if (!config) return shape.map((finding) => inFile(finding, file));
  const { profile, document } = config;
  const circumstances = { profile, environment, stacks, given, otherRules: projectRuleIds };
  return [...shape, ...judge(config.value, document, circumstances)].map((finding) => inFile(finding, file));
}

function ruleFindings(
  rule: ProjectRule,
  project: Project,
  given: ValidateProjectOptions['given'],
): readonly Finding[] {
  const references = rule.references.length > 0 ? { references: rule.references } : {};
  const toFinding = ({ environment, ...violation }: ProjectViolation): Finding[] => {
    if (project.asked && environment && environment !== project.asked) return [];
    const severity = levelOf(rule, { ...violation, environment }, { given, config: project.config?.value });
    return severity === 'off' ? [] : [{ id: rule.id, ...violation, severity, ...references }];
  };
  return [...rule.check(project)].flatMap(toFinding);
}

const loneConfigRules: ReadonlySet<ProjectRule> = new Set(fileRules);

/** Where the config is the only file, nothing else can disagree with it: only rules about files themselves are asked. */
const rulesFor = ({ files }: Project): readonly ProjectRule[] =>
  files.every(({ kind }) => kind === 'config')
    ? projectRules.filter((rule) => loneConfigRules.has(rule))
    : projectRules;

/** Never throws for what stands in the files. `former` is what was made of the same system before. */
export function validateProject(options: ValidateProjectOptions, former?: Project): ProjectValidation {
  const created = createProject(options, former);
  const { project } = created;
  const looked = new Map<string, ReadonlySet<string>>();
  const found = [...configFindings(created, options)];
  for (const rule of rulesFor(project)) {
    const { value, touched } = recording(() => ruleFindings(rule, project, options.given));
    looked.set(rule.id, touched);
    found.push(...value);
  }
  found.sort(byPlace);
  const suppressions = new Map(project.files.map((file) => [file.path, file]));
  const { findings, suppressed } = silence(
    found,
    (file) => suppressions.get(file ?? '')?.suppressions ?? [],
    unsilenceable,
  );
  return { project, findings, suppressed, looked };
}
