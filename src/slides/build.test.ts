import { readdirSync } from 'node:fs';
import { build } from 'vite';
import { expect, onTestFinished, test } from 'vitest';
import { configOf, createProject, type Project } from './fixtures/project.ts';

const newProject = () => {
  const project = createProject();
  onTestFinished(() => project.remove());
  return project;
};

const run = (project: Project) =>
  build({
    ...configOf(project),
    build: {
      outDir: project.path('dist'),
      emptyOutDir: true,
      rolldownOptions: {
        input: { phone: project.path('src/index.html'), deck: project.path('src/deck/index.html') },
      },
    },
  });

test('a build has every slide in the page, the title, working pictures, and no notes', async () => {
  const project = newProject();
  await run(project);
  const html = project.read('dist/deck/index.html');
  expect(html.match(/<section id="/g)).toHaveLength(5);
  expect(html).toContain('<title>De Kindreflex</title>');
  expect(html).not.toMatch(/<!--|data-line|tonen|overlay/);
  const [picture] = readdirSync(project.path('dist/assets')).filter((name) => name.endsWith('.svg'));
  expect(picture).toMatch(/^tafel-/);
  expect(html).toContain(`<img class="picture" loading="lazy" src="/assets/${picture}" alt="">`);
  expect(html).toContain(`<img alt="Een tafel met twee tassen" src="/assets/${picture}">`);
});

test('the phone page gets slides and workshop as data, without notes', async () => {
  const project = newProject();
  await run(project);
  const files = readdirSync(project.path('dist/assets'));
  const code = files
    .filter((name) => name.endsWith('.js'))
    .map((name) => project.read(`dist/assets/${name}`))
    .join('\n');
  const [data = ''] = files.filter((name) => name.endsWith('.json'));
  const slides: { title: string; html: string }[] = JSON.parse(project.read(`dist/assets/${data}`));
  expect(slides).toHaveLength(5);
  expect(slides.map(({ html }) => html).join()).toContain('Wat betekent het?');
  expect(code).toContain(data);
  expect(code).toContain('Liv of Tina');
  expect(`${code}${JSON.stringify(slides)}`).not.toMatch(/tonen|slides:update/);
});

test('any problem stops the build, and all are named with their place', async () => {
  const project = newProject();
  project.write('slides/20-een.md', '## Zonder instellingen\n');
  project.write(
    'slides/30-traps.md',
    project.read('slides/30-traps.md').replace('<deck-join />', '<deck-jion />'),
  );
  project.write('slides/workshop.yaml', project.read('slides/workshop.yaml').replace('"16.30"', '16.30'));
  const failure = await run(project).then(
    () => '',
    (error: Error) => error.message,
  );
  expect(failure).toContain('De dia’s hebben 3 problemen:\n');
  expect(failure).toContain('slides/20-een.md:1:1 Deze dia begint niet met haar instellingen.');
  expect(failure).toContain(
    'slides/30-traps.md:34:1 De tag <deck-jion> bestaat niet. Bedoelde je “deck-join”?',
  );
  expect(failure).toContain('slides/workshop.yaml:8:1 “end” klopt niet: er staat 16.3.');
});

test('without settings, a logo or any slide the build says which file to mend', async () => {
  const project = newProject();
  const yaml = project.read('slides/workshop.yaml');
  project.write('slides/workshop.yaml', yaml.replace('logo: ""', 'logo: tafl.svg'));
  await expect(run(project)).rejects.toThrow(
    'slides/workshop.yaml:4:1 De tekening “tafl.svg” staat niet in slides/img. Bedoelde je “tafel.svg”?',
  );
  const empty = newProject();
  empty.remove();
  empty.write('src/index.html', '');
  empty.write('src/deck/index.html', '');
  await expect(run(empty)).rejects.toThrow(
    /Er zijn geen dia’s gevonden[\s\S]*slides\/workshop.yaml:1:1 Het bestand slides\/workshop.yaml ontbreekt/,
  );
});
