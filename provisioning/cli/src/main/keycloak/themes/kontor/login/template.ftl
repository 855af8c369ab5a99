<#-- The frame of every page. Nothing inline runs here, so that the realm may forbid inline scripts and styles;
     only the pages of WebAuthn, which are Keycloak's own, bring theirs. -->
<#import "footer.ftl" as loginFooter>
<#-- Each language by its own name, as on the public page. -->
<#assign languageNames = {"en": "English", "de": "Deutsch", "zh-CN": "简体中文", "zh-TW": "繁體中文"}>
<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<!DOCTYPE html>
<html lang="${lang}"<#if realm.internationalizationEnabled> dir="${(locale.rtl)?then('rtl','ltr')}"</#if>>
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <meta name="robots" content="noindex, nofollow">
  <title>${title!"Kontor"}</title>
  <link rel="icon" href="${url.resourcesPath}/img/kontor-mark.svg" type="image/svg+xml">
  <#list properties.styles?split(' ') as style>
    <link rel="stylesheet" href="${url.resourcesPath}/${style}">
  </#list>
  <#if pageId?starts_with("webauthn") || enableWebAuthnConditionalUI?has_content>
    <script type="importmap">{"imports": {"rfc4648": "${url.resourcesCommonPath}/vendor/rfc4648/rfc4648.js"}}</script>
  </#if>
  <#list scripts![] as script>
    <script src="${script}"></script>
  </#list>
  <script type="module" src="${url.resourcesPath}/js/passwordVisibility.js"></script>
  <script type="module" src="${url.resourcesPath}/js/kontor.js"></script>
</head>
<body class="${bodyClass}" data-page-id="login-${pageId}" data-session-url="${url.ssoLoginInOtherTabsUrl}"<#if authenticationSession??> data-auth-session="${authenticationSession.authSessionIdHash}"</#if>>
<div class="entry">
  <div class="entry-door">
    <header class="entry-bar">
      <#if properties.kontorHome?has_content>
        <a class="brand" href="${properties.kontorHome}"><img src="${url.resourcesPath}/img/kontor-mark.svg" alt="" width="28" height="28">Kontor</a>
      <#else>
        <p class="brand"><img src="${url.resourcesPath}/img/kontor-mark.svg" alt="" width="28" height="28">Kontor</p>
      </#if>
      <#if realm.internationalizationEnabled && locale.supported?size gt 1>
        <details class="languages">
          <summary><i class="icon icon-language" aria-hidden="true"></i>${languageNames[locale.currentLanguageTag]!locale.current}<span class="unseen">${msg("kontorLanguage")}</span><i class="icon icon-down" aria-hidden="true"></i></summary>
          <ul>
            <#list locale.supported?sort_by("languageTag") as l>
              <li><a href="${l.url}" lang="${l.languageTag}" hreflang="${l.languageTag}"<#if l.languageTag == locale.currentLanguageTag> aria-current="true"</#if>>${languageNames[l.languageTag]!l.label}</a></li>
            </#list>
          </ul>
        </details>
      </#if>
    </header>
    <main class="entry-main" id="kc-content">
      <h1 id="kc-page-title"><#nested "header"></h1>
      <#if auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
        <#nested "show-username">
        <div class="identity" id="kc-username">
          <span class="identity-name" id="kc-attempted-username">${auth.attemptedUsername}</span>
          <a id="reset-login" href="${url.loginRestartFlowUrl}">${msg("kontorChangeUser")}</a>
        </div>
      </#if>
      <#if displayRequiredFields>
        <p class="soft"><span class="required" aria-hidden="true">*</span> ${msg("requiredFields")}</p>
      </#if>
      <#-- While an application asked for an action, the warning to do it would only repeat the page. -->
      <#if displayMessage && message?has_content && (message.type != 'warning' || !isAppInitiatedAction??)>
        <div class="notice ${message.type}" role="<#if message.type == 'error'>alert<#else>status</#if>">
          <p class="notice-text">${kcSanitize(message.summary)?no_esc}</p>
        </div>
      </#if>

      <#nested "form">

      <#if auth?has_content && auth.showTryAnotherWayLink()>
        <form class="quiet" id="kc-select-try-another-way-form" action="${url.loginAction}" method="post">
          <input type="hidden" name="tryAnotherWay" value="on">
          <button class="link-button" id="try-another-way" type="submit">${msg("doTryAnotherWay")}</button>
        </form>
      </#if>
      <#if switchOrganizationEnabled?? && switchOrganizationEnabled>
        <form class="quiet" id="kc-switch-organization-form" action="${url.loginAction}" method="post">
          <input type="hidden" name="switchOrganization" value="true">
          <button class="link-button" id="switch-organization" type="submit">${msg("doSwitchOrganization")}</button>
        </form>
      </#if>

      <#nested "socialProviders">

      <#if displayInfo>
        <div class="after" id="kc-info"><#nested "info"></div>
      </#if>
    </main>
    <@loginFooter.content/>
  </div>
  <aside class="entry-house">
    <#include "house.ftl">
    <p>${msg("kontorName")}</p>
  </aside>
</div>
</body>
</html>
</#macro>
