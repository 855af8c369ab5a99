<#macro emailLayout>
<!DOCTYPE html>
<html lang="${locale.language}" dir="${(ltr)?then('ltr','rtl')}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <style>
    body { margin: 0; background: #f6f7f9; color: #1c2333; font: 16px/1.6 Inter, system-ui, "Segoe UI", "PingFang SC", "Microsoft YaHei", sans-serif; }
    .sheet { max-width: 560px; margin: 0 auto; padding: 32px 20px; }
    .brand { margin: 0 0 16px; font-size: 20px; font-weight: 700; }
    .letter { padding: 24px 28px; border: 1px solid #e3e6ec; border-radius: 10px; background: #ffffff; overflow-wrap: anywhere; }
    a { color: #2349c6; }
    @media (prefers-color-scheme: dark) {
      body { background: #0c0f16; color: #e4e8f0; }
      .letter { border-color: #2a3140; background: #161b26; }
      a { color: #93adff; }
    }
  </style>
</head>
<body>
  <div class="sheet">
    <p class="brand">Kontor</p>
    <div class="letter"><#nested></div>
  </div>
</body>
</html>
</#macro>
