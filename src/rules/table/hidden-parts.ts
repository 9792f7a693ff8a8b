import type { TableRule } from '../../model/rule.ts';

export default {
  id: 'hidden-parts',
  title: 'Hidden sheets, rows or columns',
  harm: 'Whoever receives the workbook can show them again with two clicks. In 2023 the Police Service of Northern Ireland answered a freedom of information request with a workbook whose hidden sheet named all 9,483 officers and staff.',
  advice:
    'Delete hidden sheets, rows and columns instead of hiding them, or copy the visible cells into a new file; best of all, release CSV, which cannot hide anything.',
  sources: [
    {
      title:
        "Information Commissioner's Office (UK), 2024: fine for a spreadsheet with a hidden tab that exposed an entire workforce",
      url: 'https://ico.org.uk/about-the-ico/media-centre/news-and-blogs/2024/05/psni-facing-a-750k-fine-following-spreadsheet-error-that-exposed-the-personal-information-of-its-entire-workforce/',
    },
    { title: 'Microsoft, Remove hidden data and personal information by inspecting workbooks' },
  ],
} satisfies TableRule;
