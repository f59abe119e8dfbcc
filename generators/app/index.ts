// `yo govauth`: the questions and the plan of `govauth create`, written through Yeoman, which asks before it overwrites.
import Generator from 'yeoman-generator';
import { parseAnswers } from '../../core/config/answers.ts';
import { inventedSigningSecret } from '../../core/config/client-secrets.ts';
import { completeAnswers } from '../../core/config/complete-answers.ts';
import type { Answers, AnswerValue } from '../../core/config/question.ts';
import { questionsWith } from '../../core/config/questions.ts';
import { schemaFor } from '../../core/config/schema-for.ts';
import { stacks } from '../../core/config/stacks.ts';
import { writeConfig } from '../../core/config/write-config.ts';
import { proofPath } from '../../core/conformance/proof.ts';
import { UserError } from '../../core/errors.ts';
import type { Finding } from '../../core/finding.ts';
import { plan } from '../../core/generate/plan.ts';
import type { PlannedFile } from '../../core/generate/plan-shape.ts';
import { loadTemplate } from '../../core/generate/templates.ts';
import type { ProofPhase } from '../../core/io/system/prove.ts';
import type { Profile } from '../../core/profile/profile.ts';
import { findProfile } from '../../core/profile/profiles.ts';
import { type Language, say, type Text, text } from '../../core/text.ts';
import { validate } from '../../core/validation/validate.ts';
import { type OwnProfile, ownProfile } from './own-profile.ts';
import type { Written } from './prove-project.ts';
import { questionName, yeomanQuestion } from './yeoman-question.ts';

/** The runtime's own locale follows the machine's. */
const localeLanguage = (): Language =>
  new Intl.DateTimeFormat().resolvedOptions().locale.startsWith('zh') ? 'zh' : 'en';

const randomBytes = (bytes: number) => globalThis.crypto.getRandomValues(new Uint8Array(bytes));

const random = (bytes: number): string =>
  [...randomBytes(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

interface GovauthOptions {
  /** A file, or the answers themselves when another generator composes with this one. */
  answers?: string | Answers;
  stack?: string;
  platform?: string;
  lang?: Language;
  /** Build, start and test a copy of what was written; asked when absent and questions are asked at all. */
  prove?: boolean;
}

const phases: Readonly<Record<ProofPhase, Text>> = {
  build: text('证明：安装并构建副本…', 'Proof: installing and building a copy…'),
  start: text('证明：启动…', 'Proof: starting it…'),
  test: text('证明：检验…', 'Proof: testing it…'),
};

export default class extends Generator<Record<string, never>, Generator['options'] & GovauthOptions> {
  #answers: Answers = {};
  #own: OwnProfile | undefined;
  #files: readonly PlannedFile[] = [];
  #written: Pick<Written, 'plan' | 'valid' | 'configText'> | undefined;
  #prove = false;

  constructor(...parameters: ConstructorParameters<typeof Generator>) {
    super(...parameters);
    this.description = this.#say(
      text(
        '生成可运行的政务认证接入工程',
        'Scaffold a project that connects to a government identity platform',
      ),
    );
    // Taken as it comes: String would flatten the answers of a generator that composes with this one.
    const type = (value: unknown) => value;
    const option = (name: string, words: Text) =>
      this.option(name, { type: type as never, description: this.#say(words) });
    option(
      'answers',
      text('答案文件，其中已答的不再提问', 'File with answers; what it answers is not asked'),
    );
    option('stack', text('技术栈', 'The stack'));
    option('platform', text('平台档案的 id 或文件', 'Id or file of a platform profile'));
    option('lang', text('语言：zh 或 en', 'Language: zh or en'));
    this.option('prove', {
      type: Boolean,
      description: this.#say(text('构建、启动并检验一份副本', 'Build, start and test a copy of it')),
    });
  }

  get #language(): Language {
    return this.options.lang ?? localeLanguage();
  }

  #say(words: Text): string {
    return say(words, this.#language);
  }

  readonly #resolve = (reference: string): Profile | undefined =>
    reference === this.#own?.reference ? this.#own.profile : findProfile(reference);

  /** What is said goes into the message: Yeoman shows that and no more. */
  async #explained<T>(work: () => T | Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      throw new Error(`${this.#say(error.text)} ${this.#say(error.hint)}`, { cause: error });
    }
  }

  async initializing(): Promise<void> {
    const { answers, stack, platform } = this.options;
    await this.#explained(() => {
      const given =
        typeof answers === 'string' ? parseAnswers(this.fs.read(this.#userPath(answers)), answers) : answers;
      this.#answers = { ...given, ...(stack && { stack }), ...(platform && { platform }) };
      const reference = String(this.#answers['platform'] ?? '');
      if (!/^\.{0,2}\/|\.json$/.test(reference)) return;
      this.#own = ownProfile(this.fs.read(this.#userPath(reference)), reference);
      this.#answers = { ...this.#answers, platform: this.#own.reference };
    });
  }

  /** Relative to where the user stands, not to the project. */
  #userPath(path: string): string {
    return path.startsWith('/') ? path : `${this.env.cwd}/${path}`;
  }

  async prompting(): Promise<void> {
    const questions = questionsWith(this.#resolve);
    // Who brings answers is asked for nothing that can be proposed.
    const asking = this.options.answers ? completeAnswers(this.#answers, questions).missing : questions;
    for (const question of asking) {
      if (this.#answers[question.id] !== undefined) continue;
      if (question.when && !question.when(this.#answers)) continue;
      const asked = await this.prompt<Record<string, AnswerValue>>([
        yeomanQuestion(question, this.#answers, this.#language) as never,
      ]);
      const answer = asked[questionName(question.id)];
      if (answer !== undefined) this.#answers = { ...this.#answers, [question.id]: answer };
    }
    this.#prove = this.options.prove ?? (!this.options.answers && (await this.#wantsProof()));
  }

  async #wantsProof(): Promise<boolean> {
    const message = this.#say(
      text(
        '证明：在本机构建、启动并检验一份副本，约一分钟',
        'Prove it: build, start and test a copy on this computer, about a minute',
      ),
    );
    const { prove } = await this.prompt<{ prove: boolean }>([
      { type: 'confirm', name: 'prove', message, default: true } as never,
    ]);
    return prove;
  }

  async configuring(): Promise<void> {
    await this.#explained(async () => {
      const { answers, missing } = completeAnswers(this.#answers, questionsWith(this.#resolve));
      if (missing.length > 0) {
        const titles = missing.map(({ title }) => this.#say(title)).join(', ');
        throw new Error(this.#say(text(`还缺少这些答案：${titles}`, `These answers are missing: ${titles}`)));
      }
      const configText = writeConfig(answers, this.#language, this.#resolve);
      const { findings, config } = validate(configText, { resolveProfile: this.#resolve, stacks });
      if (!config) throw new Error(this.#listed(findings));
      if (findings.length > 0) this.log(this.#listed(findings));
      const made = plan(config, await loadTemplate(config.config.stack), {
        secrets: {
          clientSecret: random(24),
          signingSecret: inventedSigningSecret(randomBytes(32)),
          sessionSecret: random(48),
        },
        configText,
        schemaText: `${JSON.stringify(schemaFor(this.#language), undefined, 2)}\n`,
      });
      const own = this.#own && {
        path: this.#own.path,
        content: `${JSON.stringify(this.#own.profile, undefined, 2)}\n`,
      };
      this.#files = own ? [...made.files, own] : made.files;
      this.#written = { plan: { ...made, files: this.#files }, valid: config, configText };
    });
  }

  #listed(findings: readonly Finding[]): string {
    return findings
      .map(({ message, hint, id }) => `${this.#say(message)} ${this.#say(hint)} (${id})`)
      .join('\n');
  }

  writing(): void {
    for (const { path, content, secret, executable } of this.#files) {
      // The secrets of a folder that has some stay, without a question: a new pair would fit nothing.
      if (secret && this.existsDestination(path)) continue;
      const mode = secret ? 0o600 : 0o755;
      const stat = secret || executable ? { stat: { mode } as never } : {};
      this.fs.write(this.destinationPath(path), content, stat);
    }
  }

  async end(): Promise<void> {
    if (this.#prove) await this.#explained(() => this.#proved());
    this.log(
      this.#say(
        text(
          '已生成。接下来按 README.md 安装、启动，再用 govauth test 实测登录。',
          'Done. Install and start it as README.md says, then try a login with `govauth test`.',
        ),
      ),
    );
  }

  /** Throws when it did not pass, with every module that failed. */
  async #proved(): Promise<void> {
    if (!this.#written) return;
    const { proveProject } = await import('./prove-project.ts');
    const outcome = await proveProject(
      {
        ...this.#written,
        folder: this.destinationPath(),
        configPath: this.destinationPath('govauth.config.json'),
      },
      (phase) => this.log(this.#say(phases[phase])),
    );
    const failed = outcome.modules.flatMap(({ finding }) => finding ?? []);
    if (!outcome.passed) {
      const words = text('没有通过，工程里没有写入证明：', 'Not passed, so the project carries no proof:');
      throw new Error(`${this.#say(words)}\n${this.#listed(failed)}`);
    }
    const passed = outcome.modules.filter(({ status }) => status === 'passed').length;
    this.log(
      this.#say(
        text(
          `已证明：${passed} 项检验全部通过，见 ${proofPath}`,
          `Proven: ${passed} modules passed, see ${proofPath}`,
        ),
      ),
    );
  }
}
