/** Reads files dropped anywhere on the page, if a server is running. */
export function followDrops(): void {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (input?.form == null) return;
  const { form } = input;
  const shade = (on: boolean): void => {
    document.body.classList.toggle('dropping', on);
  };
  document.addEventListener('dragover', (event) => {
    event.preventDefault();
    shade(true);
  });
  document.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) shade(false);
  });
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    shade(false);
    const files = event.dataTransfer?.files;
    if (files === undefined || files.length === 0) return;
    input.files = files;
    form.submit();
  });
}
