<#-- Asked only when the application could not show whose session is to end. -->
<#import "template.ftl" as layout>
<#import "buttons.ftl" as buttons>
<#import "way-back.ftl" as wayBack>
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("logoutConfirmTitle")}
  <#elseif section = "form">
    <p class="remedy">${msg("logoutConfirmHeader")}</p>
    <form class="form" id="kc-logout-confirm" action="${url.logoutConfirmAction}" method="post">
      <input type="hidden" name="session_code" value="${logoutConfirm.code}">
      <@buttons.button id="kc-logout" name="confirmLogout" label="doLogout"/>
      <@wayBack.link class="button block"/>
    </form>
  </#if>
</@layout.registrationLayout>
