<#-- Which firm? For people who belong to several, when the application has not named one. -->
<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("organization.select")}
  <#elseif section = "form">
    <form class="form" action="${url.loginAction}" method="post">
      <ul class="choices" id="kc-user-organizations">
        <#list user.organizations as organization>
          <li><button class="button block choice" type="submit" id="organization-${organization.alias}" name="kc.org" value="${organization.alias!}"><span class="choice-mark" aria-hidden="true">${(organization.name!organization.alias)?substring(0, 1)}</span><span class="choice-name">${organization.name!}</span></button></li>
        </#list>
      </ul>
    </form>
  </#if>
</@layout.registrationLayout>
